import { diffArrays } from 'diff';
import { shortDay } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import type { Words } from '../../lib/messages.ts';
import type { Role } from '../../lib/notice/notice.ts';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';
import { dueOfEntry } from './due.ts';
import type { DeskView, Entry } from './view.ts';
import { ROLE_NAMES } from './words.ts';

/** A date is one word: of "20/11" and "31/12" nothing is common. */
const WORD = /\d[\d/.,:-]*\d|\p{L}+|\s+|./gsu;

const ROLES: readonly Role[] = ['lead', 'support', 'report'];

const namesOf = ({ assignees }: Pick<Words, 'assignees'>, role: Role): string =>
  assignees
    .filter((one) => one.role === role)
    .map(({ text }) => text)
    .join('; ');

/** The page now says something else: what left, what came, and an offer to take over its words, its date and its bodies. */
export function ChangedSentence(props: { entry: Entry; view: DeskView; onTakeOver: () => void; onKeep: () => void }) {
  const { entry, view } = props;
  const { item, seen } = entry;
  if (!item) return null;
  const parts = diffArrays(item.quote.exact.match(WORD) ?? [], seen.quote.exact.match(WORD) ?? []);
  const due = { before: item.due, now: dueOfEntry({ seen, item: null }, view).due };
  const day = (date: string | null) => (date ? shortDay(date, view.today) : t('cardChangedNone'));
  const others = ROLES.flatMap((role) => {
    const [before, now] = [namesOf(item, role), namesOf(seen, role)];
    if (before === now) return [];
    return [{ what: t(ROLE_NAMES[role]), before: before || t('cardChangedNone'), now: now || t('cardChangedNone') }];
  });
  const changes = [
    ...(due.before === due.now ? [] : [{ what: t('cardChangedDue'), before: day(due.before), now: day(due.now) }]),
    ...others,
  ];
  return (
    <Callout
      kind="warning"
      title={t('cardChanged')}
      actions={
        <>
          <Button small look="primary" onClick={props.onTakeOver}>
            {t('cardTakeOver')}
          </Button>
          <Button small onClick={props.onKeep}>
            {t('cardKeep')}
          </Button>
        </>
      }
    >
      <p class="nv-difference">
        {parts.map(({ added, removed, value }, place) => {
          const words = value.join('');
          if (added) return <Part key={place} as="ins" said={t('cardDifferenceNew')} words={words} />;
          if (removed) return <Part key={place} as="del" said={t('cardDifferenceGone')} words={words} />;
          return <span key={place}>{words}</span>;
        })}
      </p>
      {changes.map(({ what, before, now }) => (
        <p key={what}>
          {what}: {before} → <strong>{now}</strong>
        </p>
      ))}
    </Callout>
  );
}

/** Screen readers pass over what is struck out as if it stood there still: they are told in words. */
const Part = ({ as: Kind, said, words }: { as: 'ins' | 'del'; said: string; words: string }) => (
  <Kind>
    <span class="nv-unseen">{` [${said}] `}</span>
    {words}
  </Kind>
);
