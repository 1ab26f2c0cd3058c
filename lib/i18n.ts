/**
 * The interface's words: `public/_locales/{vi,en}/messages.json`, read through the browser.
 * Vietnamese is the catalogue that others are checked against, and the one a browser in a third language gets.
 */
import { browser } from 'wxt/browser';
import type catalogue from '../public/_locales/vi/messages.json';

type CatalogueKey = keyof typeof catalogue;

/** The stem of messages that depend on a count: `popupItems` for `popupItems_one` and `popupItems_other`. */
export type PluralKey = CatalogueKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** A message that stands by itself. */
export type MessageKey = Exclude<CatalogueKey, `${PluralKey}_${Intl.LDMLPluralRule}`>;

/** What a `$1` of a message may be given; numbers are written as the language writes them. */
export type Substitution = string | number;

/** Where messages come from: the browser's catalogue; a table of its own in tests. */
export interface MessageSource {
  getMessage: (key: string, substitutions: string[]) => string;
}

/** The two languages of the interface, as BCP 47 tags; the catalogue in effect names its own. */
export type Language = 'vi' | 'en';

export interface Translator {
  /** The message of a key with `$1`, `$2`… filled in; the key itself where no catalogue has it. */
  t: (key: MessageKey, ...substitutions: Substitution[]) => string;
  /** The message of a stem for a count, which is its `$1`; further substitutions follow as `$2`… */
  plural: (key: PluralKey, count: number, ...substitutions: Substitution[]) => string;
  /** The language that messages are in: for `lang`, dates and numbers. */
  language: () => Language;
}

/** Browsers' types know the keys of the manifest's default language only as overloads; here a key is any string. */
const browserMessages: MessageSource = {
  getMessage: (key, substitutions) =>
    (browser.i18n.getMessage as (key: string, substitutions: string[]) => string)(key, substitutions),
};

/** A message catalogue as its file has it. */
export type Catalogue = Record<string, { message: string }>;

/** Reads messages as browsers do: `$1` to `$9` from the substitutions, `$$` a dollar sign, nothing for an unknown key. */
export const sourceOf = (catalogue: Catalogue): MessageSource => ({
  getMessage: (key, substitutions) =>
    (catalogue[key]?.message ?? '').replaceAll(/\$(?:(\d)|\$)/gu, (_, place?: string) =>
      place ? (substitutions[Number(place) - 1] ?? '') : '$',
    ),
});

/** The catalogue that the user chose instead of the browser's: one for everything that a page or the worker says. */
let chosen: MessageSource | null = null;
const inEffect: MessageSource = {
  getMessage: (key, substitutions) => (chosen ?? browserMessages).getMessage(key, substitutions),
};

/** The catalogue as the extension's own pages and its worker can read it. */
export async function ownCatalogue(wanted: Language): Promise<Catalogue> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${wanted}/messages.json`));
  return (await file.json()) as Catalogue;
}

/**
 * From now on messages are in the language that the user set; for `browser`, in the browser's. Stays with what holds
 * where the catalogue cannot be read. To be awaited before anything is shown.
 */
export async function speak(
  wanted: 'browser' | Language,
  load: (wanted: Language) => Promise<Catalogue> = ownCatalogue,
): Promise<void> {
  if (wanted === 'browser') chosen = null;
  else if (wanted !== language()) chosen = await load(wanted).then(sourceOf, () => chosen);
}

export function createTranslator(source: MessageSource = inEffect): Translator {
  const language = (): Language => (source.getMessage('languageCode', []) === 'en' ? 'en' : 'vi');
  const written = (value: Substitution) =>
    typeof value === 'number' ? new Intl.NumberFormat(language()).format(value) : value;
  const message = (key: string, ...substitutions: Substitution[]) =>
    source.getMessage(key, substitutions.map(written)) || key;
  return {
    language,
    t: message,
    plural: (key: string, count, ...substitutions) =>
      message(`${key}_${new Intl.PluralRules(language()).select(count)}`, count, ...substitutions),
  };
}

export const { t, plural, language } = createTranslator();

/** A number as the language writes it: 10.000 and 4,5 in Vietnamese. @param digits so many after the decimal sign */
export const numberText = (number: number, digits = 0): string =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(number);
