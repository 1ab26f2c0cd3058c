import { t } from '../../lib/i18n.ts';
import { SAMPLES } from './samples.tsx';

/** The colours of the tokens' file, by their names. */
const COLOURS =
  'paper quiet line edge ink soft brand on-brand overdue soon done late deadline-fill assignee-fill tracked-fill';

const Colours = () => (
  <ul class="nv-gallery-tokens">
    {COLOURS.split(' ').map((name) => (
      <li key={name}>
        <span class="nv-gallery-swatch" style={{ background: `var(--nv-${name})` }} />
        <code>{name}</code>
      </li>
    ))}
  </ul>
);

const Scheme = ({ scheme }: { scheme: 'light' | 'dark' }) => (
  <div class="nv-gallery-scheme" data-scheme={scheme}>
    <Colours />
    {Object.entries(SAMPLES).map(([name, states]) => (
      <section key={name}>
        <h2 class="nv-heading">{name}</h2>
        <div class="nv-gallery-states">{states(scheme)}</div>
      </section>
    ))}
  </div>
);

/** Every base component in its states, light beside dark. */
export const Gallery = () => (
  <main class="nv-full-page nv-gallery">
    <h1 class="nv-page-title">{t('extensionName')}</h1>
    <div class="nv-gallery-schemes">
      <Scheme scheme="light" />
      <Scheme scheme="dark" />
    </div>
  </main>
);
