import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Standing } from '../../lib/watchlist/standing.ts';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';
import { CheckField } from '../base/CheckField.tsx';
import { FilterChip, ValueChip } from '../base/Chip.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Row } from '../base/Row.tsx';
import { Section } from '../base/Section.tsx';
import { SelectField } from '../base/SelectField.tsx';
import { Tabs } from '../base/Tabs.tsx';
import { TextArea, TextField } from '../base/TextField.tsx';
import { StandingBadge } from '../standing/StandingBadge.tsx';

const nothing = () => undefined;
const STANDINGS: Standing[] = [
  { kind: 'overdue', days: 3 },
  { kind: 'today' },
  { kind: 'soon', days: 2 },
  { kind: 'later', days: 41 },
  { kind: 'noDue' },
  { kind: 'doneInTime' },
  { kind: 'doneLate', days: 1 },
];
const CHOICES = [
  { value: 'all', text: t('optionsBadgeAll') },
  { value: 'none', text: t('optionsBadgeNone') },
];

function TabsSample() {
  const panel = useId();
  return (
    <>
      <Tabs
        tabs={[
          { id: 'one', text: t('watchlistTabTable') },
          { id: 'two', text: t('watchlistTabCalendar'), count: 3 },
        ]}
        chosen="one"
        onChoose={nothing}
        label={t('watchlistWays')}
        panelId={panel}
      />
      <div id={panel} role="tabpanel" aria-label={t('watchlistTabTable')} />
    </>
  );
}

/** What each component looks like in each of its states. */
export const SAMPLES: Record<string, (scheme: string) => ComponentChildren> = {
  Button: () => (
    <>
      <Button look="primary">{t('itemSave')}</Button>
      <Button>{t('itemSave')}</Button>
      <Button look="plain">{t('itemSave')}</Button>
      <Button look="danger">{t('itemRemove')}</Button>
      <Button icon="plus">{t('optionsAdd')}</Button>
      <Button small>{t('optionsAdd')}</Button>
      <Button busy>{t('exportSave')}</Button>
      <Button disabled>{t('exportSave')}</Button>
    </>
  ),
  IconButton: () => (
    <>
      <IconButton icon="gear" label={t('optionsTitle')} />
      <IconButton icon="circleCheck" label={t('watchlistMarkDone')} pressed />
      <IconButton icon="trash" label={t('itemRemove')} disabled />
    </>
  ),
  Chip: () => (
    <>
      <FilterChip pressed={false} count={12} onToggle={nothing}>
        {t('standingGroupOverdue')}
      </FilterChip>
      <FilterChip pressed count={0} onToggle={nothing}>
        {t('standingGroupSoon')}
      </FilterChip>
      <ValueChip value={t('optionsAgencyExample')} onRemove={nothing} />
    </>
  ),
  StandingBadge: () => STANDINGS.map((standing) => <StandingBadge key={standing.kind} standing={standing} />),
  Field: () => (
    <>
      <TextField label={t('optionsAgencyAdd')} hint={t('optionsAgencyHint')} value="" onInput={nothing} />
      <TextField label={t('optionsSoonDays')} error={t('optionsSoonDaysWrong')} value="31" onInput={nothing} />
      <TextArea label={t('itemNote')} value={t('popupEmpty')} onInput={nothing} />
      <SelectField label={t('optionsBadge')} value="all" choices={CHOICES} onChange={nothing} />
      <CheckField checked hint={t('optionsMarksHint')} onChange={nothing}>
        {t('optionsMarks')}
      </CheckField>
      <CheckField checked={false} disabled onChange={nothing}>
        {t('optionsQuietOn')}
      </CheckField>
    </>
  ),
  Tabs: () => <TabsSample />,
  Row: () => (
    <ul class="nv-rows">
      <Row title={t('welcomeSampleIntroduction')} meta={[t('watchlistNoLead'), t('standingToday')]} />
      <Row title={t('welcomeSampleIntroduction')} current onOpen={nothing} />
      <Row title={t('welcomeSampleIntroduction')} done actions={<IconButton icon="dots" label={t('itemTitle')} />} />
    </ul>
  ),
  // Landmarks of a page have names of their own.
  Section: (scheme) => (
    <Section title={`${t('standingGroupOverdue')} (${scheme})`} count={3} level={3}>
      <p>{t('watchlistTrashHint', 30)}</p>
    </Section>
  ),
  Callout: () => (
    <>
      <Callout>{t('optionsSomeManaged')}</Callout>
      <Callout kind="warning" title={t('optionsSites')}>
        {t('optionsSiteMissing', t('optionsSiteExample'))}
      </Callout>
      <Callout kind="error" title={t('popupCannotShow')} actions={<Button small>{t('optionsUndoLast')}</Button>}>
        {t('errorSettingNotSaved')}
      </Callout>
    </>
  ),
  EmptyState: () => (
    <EmptyState icon="flag" text={t('popupEmpty')}>
      <Button look="primary">{t('welcomeOpenWatchlist')}</Button>
    </EmptyState>
  ),
};
