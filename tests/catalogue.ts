/**
 * The message catalogues as files, and `getMessage` over one of them as browsers do it:
 * `$1` to `$9` from the substitutions, `$$` a dollar sign, nothing where the key is unknown.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Catalogue = Record<string, { message: string }>;

export const LANGUAGES = ['vi', 'en'] as const;

export function readCatalogue(language: (typeof LANGUAGES)[number]): Catalogue {
  // A path, not a URL: tests with a DOM have a URL class of their own.
  const file = join(import.meta.dirname, '../public/_locales', language, 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
}

export function getMessageOf(catalogue: Catalogue) {
  return (key: string, substitutions: string | string[] = []): string => {
    const given = [substitutions].flat();
    const message = catalogue[key]?.message ?? '';
    return message.replace(/\$(?:(\d)|\$)/gu, (_, place?: string) => (place ? (given[Number(place) - 1] ?? '') : '$'));
  };
}
