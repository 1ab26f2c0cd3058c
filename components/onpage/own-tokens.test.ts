import { describe, expect, it } from 'vitest';
import { withOwnTokens } from './own-tokens.ts';

describe('withOwnTokens', () => {
  it.each([
    [
      ':host{--nv-ink:light-dark(#111,#eee);--nv-4:16px}p{color:var(--nv-ink);margin:0 var(--nv-4)}',
      'p{color:light-dark(#111,#eee);margin:0 16px}',
    ],
    [':root, :host {\n  --nv-4: 16px;\n}\np { margin: calc(-1 * var(--nv-4)) }', 'p { margin: calc(-1 * 16px) }'],
    [
      ':host{--nv-motion:120ms}@media x{:host{--nv-motion:0ms}}p{transition:color var(--nv-motion)}',
      'p{transition:color var(--nv-motion)}',
    ],
    [':host{--nv-4:16px}p{margin:var(--nv-5)}', 'p{margin:var(--nv-5)}'],
  ])('%s', (css, rule) => {
    expect(withOwnTokens(css)).toContain(rule);
  });
});
