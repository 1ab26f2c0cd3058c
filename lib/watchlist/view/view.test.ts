import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../item.ts';
import { GROUPS, hashOf, isUnfiltered, PLAIN_VIEW, SORTS, STANDINGS, viewOf } from './view.ts';

const day = fc.constantFrom(null, '2024-02-29', '2026-01-01');
const anyView = fc.record({
  words: fc.string({ maxLength: 50 }),
  standings: fc.subarray([...STANDINGS]),
  statuses: fc.subarray([...STATUSES]),
  lead: fc.constantFrom(null, 'Sở Xây dựng', 'UBND các huyện, thành phố; & = #'),
  notice: fc.constantFrom(null, '05/TB-UBND|UBND tỉnh'),
  mine: fc.boolean(),
  from: day,
  to: day,
  sort: fc.constantFrom(...SORTS),
  descending: fc.boolean(),
  group: fc.constantFrom(...GROUPS),
  folded: fc.uniqueArray(fc.oneof(fc.constantFrom('', '%', ',', '%2C', 'UBND các huyện, thị xã'), fc.string()), {
    maxLength: 9,
  }),
});

describe('a view', () => {
  it('is said whole by its hash', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewOf(`#${hashOf(view)}`)).toEqual(view);
      }),
    );
  });

  it('that is plain says nothing', () => {
    expect(hashOf(PLAIN_VIEW)).toBe('');
    expect(viewOf('')).toEqual(PLAIN_VIEW);
  });

  it.each(['#sort=__proto__&group=x', '#from=29/02/2024&standings=none', '#standings=&statuses=,,'])(
    'takes what it does not know in %s as not said',
    (hash) => expect(viewOf(hash)).toEqual(PLAIN_VIEW),
  );

  it('knows whether it leaves anything out', () => {
    expect(isUnfiltered({ ...PLAIN_VIEW, group: 'lead', sort: 'text', descending: true, folded: ['later'] })).toBe(
      true,
    );
    expect(isUnfiltered({ ...PLAIN_VIEW, mine: true })).toBe(false);
  });
});
