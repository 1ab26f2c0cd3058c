import { describe, expect, it } from 'vitest';
import { t } from '../i18n.ts';
import { STANDING_NAMES, standingText, STATUS_NAMES } from './standing-text.ts';

describe('standing in words', () => {
  it.each([
    [{ kind: 'overdue', days: 2 }, 'Quá hạn 2 ngày'],
    [{ kind: 'today' }, 'Đến hạn hôm nay'],
    [{ kind: 'soon', days: 3 }, 'Sắp đến hạn, còn 3 ngày'],
    [{ kind: 'later', days: 1200 }, 'Còn 1.200 ngày'],
    [{ kind: 'noDue' }, 'Không thời hạn'],
    [{ kind: 'doneInTime' }, 'Hoàn thành đúng hạn'],
    [{ kind: 'doneLate', days: 1 }, 'Hoàn thành quá hạn 1 ngày'],
  ] as const)('%j is “%s”', (standing, text) => expect(standingText(standing)).toBe(text));

  it('has a name for each standing and status', () => {
    for (const key of [...Object.values(STANDING_NAMES), ...Object.values(STATUS_NAMES)]) expect(t(key)).not.toBe(key);
  });
});
