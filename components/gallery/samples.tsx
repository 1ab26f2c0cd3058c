import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Standing } from '../../lib/watchlist/standing.ts';
import { Badge, type Tone } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';
import { CheckField } from '../base/CheckField.tsx';
import { FilterChip, ValueChip } from '../base/Chip.tsx';
import { DayField } from '../base/DayField.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { Icon, ICONS } from '../base/Icon.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Row } from '../base/Row.tsx';
import { Section } from '../base/Section.tsx';
import { SelectField } from '../base/SelectField.tsx';
import { Sheet } from '../base/Sheet.tsx';
import { Tabs } from '../base/Tabs.tsx';
import { TextArea, TextField } from '../base/TextField.tsx';
import { createToasts } from '../base/toasts.ts';
import { ToastView } from '../base/ToastView.tsx';
import { StandingBadge } from '../standing/StandingBadge.tsx';

const nothing = () => undefined;
const TODAY = '2026-01-15';
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

const TONES: Tone[] = ['overdue', 'soon', 'neutral', 'done', 'late', 'tracked'];

/** What floats over the page, one at a time. */
function SheetSample() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('exportTitle')}</Button>
      {open && (
        <Sheet
          title={t('exportTitle')}
          onClose={() => setOpen(false)}
          footer={<Button look="primary">{t('itemSave')}</Button>}
        >
          <p>{t('popupEmpty')}</p>
        </Sheet>
      )}
    </>
  );
}

function ToastSample() {
  const toasts = useMemo(() => createToasts(), []);
  return (
    <>
      <Button onClick={() => toasts.show(t('optionsSaved'), nothing)}>{t('optionsSaved')}</Button>
      <Button onClick={() => toasts.fail(t('errorExport'))}>{t('popupCannotShow')}</Button>
      <ToastView toasts={toasts} />
    </>
  );
}

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
  Badge: () =>
    TONES.map((tone) => (
      <Badge key={tone} tone={tone}>
        {tone}
      </Badge>
    )),
  StandingBadge: () => (
    <>
      {STANDINGS.map((standing) => (
        <StandingBadge key={standing.kind} standing={standing} />
      ))}
      <StandingBadge standing={{ kind: 'overdue', days: 3 }} resting />
    </>
  ),
  Icon: () => ICONS.map((name) => <Icon key={name} name={name} />),
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
  DayField: () => (
    <>
      <DayField label={t('itemExtend')} value={TODAY} today={TODAY} onChange={nothing} />
      <DayField label={t('itemExtend')} value={null} today={TODAY} error={t('baseDayWrong')} onChange={nothing} />
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
  Sheet: () => <SheetSample />,
  Toast: () => <ToastSample />,
  EmptyState: () => (
    <EmptyState icon="flag" text={t('popupEmpty')}>
      <Button look="primary">{t('welcomeOpenWatchlist')}</Button>
    </EmptyState>
  ),
};
