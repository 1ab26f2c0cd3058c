/** What can go wrong, in the words that the interface has for it. */
import type { MessageKey } from './i18n.ts';

/** Why something was not done. */
export const FAILURES = [
  'badMessage',
  'databaseBlocked',
  'databaseClosed',
  'databaseNewer',
  'failed',
  'noAnswer',
  'quota',
] as const;
export type Failure = (typeof FAILURES)[number];

/** What happened, what is safe, what to do. */
export const FAILURE_WORDS: Record<Failure, MessageKey> = {
  badMessage: 'errorBadMessage',
  databaseBlocked: 'errorDatabaseBlocked',
  databaseClosed: 'errorDatabaseClosed',
  databaseNewer: 'errorDatabaseNewer',
  failed: 'errorFailed',
  noAnswer: 'errorNoAnswer',
  quota: 'errorQuota',
};

/** A question to another part of the extension that was not answered. */
export class MessageError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure, options);
    this.name = 'MessageError';
    this.failure = failure;
  }
}

/** What went wrong, in one of the words that the interface knows. */
export function failureOf(error: unknown): Failure {
  if (error instanceof MessageError) return error.failure;
  if (!(error instanceof Error)) return 'failed';
  const { inner } = error as { inner?: Error };
  if (inner instanceof MessageError) return inner.failure;
  const names = [error.name, inner?.name];
  if (names.includes('QuotaExceededError')) return 'quota';
  if (names.includes('VersionError')) return 'databaseNewer';
  const closed = ['OpenFailedError', 'MissingAPIError', 'DatabaseClosedError', 'UnknownError', 'InvalidStateError'];
  return names.some((name) => name && closed.includes(name)) ? 'databaseClosed' : 'failed';
}
