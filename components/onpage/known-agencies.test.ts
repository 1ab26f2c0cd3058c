import { expect, it } from 'vitest';
import { knownAgencies } from './known-agencies.ts';
import type { Entry } from './view.ts';

const entry = (...names: string[]) => ({ seen: { assignees: names.map((text) => ({ text })) } }) as Entry;

it('suggests the user’s own agencies and those of the notice, once each, đ after d', () => {
  const entries = [entry('Sở Đất đai', 'Sở Y tế'), entry('Sở Du lịch', 'Sở Y tế')];
  expect(knownAgencies({ own: ['Sở Y tế', 'Ban Dân tộc'], entries })).toEqual([
    'Ban Dân tộc',
    'Sở Du lịch',
    'Sở Đất đai',
    'Sở Y tế',
  ]);
});
