import { expect, it } from 'vitest';
import { failureOf, MessageError } from './failure.ts';

const named = (name: string, inner?: Error) => Object.assign(new Error(name), { name, inner });

it.each([
  [new MessageError('databaseBlocked'), 'databaseBlocked'],
  [named('QuotaExceededError'), 'quota'],
  [named('AbortError', named('QuotaExceededError')), 'quota'],
  [named('VersionError'), 'databaseNewer'],
  [named('OpenFailedError', named('UnknownError')), 'databaseClosed'],
  [named('OpenFailedError', named('QuotaExceededError')), 'quota'],
  [named('MissingAPIError'), 'databaseClosed'],
  [named('TypeError'), 'failed'],
  ['no error at all', 'failed'],
])('names what went wrong: %s', (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});
