import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import { dayText } from '../../lib/day-text.ts';
import { Button } from '../base/Button.tsx';
import { FilterChip } from '../base/Chip.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { DirectiveList } from './DirectiveList.tsx';
import { FILTERS, filtered, type FilterName } from './filters.ts';
import type { PageKey } from '../../lib/messages.ts';
import { KeyList } from './KeyList.tsx';
import { OrphanList } from './OrphanList.tsx';
import { TrackMenu } from './TrackMenu.tsx';
import type { DeskCommand, DeskView } from './view.ts';

export interface PanelProps {
  view: DeskView;
  perform: (command: DeskCommand) => void;
  copy: (text: string) => void;
  /** The keys that the browser gives to the page's commands; none where it does not say. */
  keys: readonly PageKey[];
}

/** The notice's directives as a list: the same in the page and in the browser's side panel. */
export function Panel({ view, perform, copy, keys }: PanelProps) {
  const [filters, setFilters] = useState<readonly FilterName[]>([]);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = filtered(view, filters);
  const toggle = (name: FilterName, on: boolean) =>
    setFilters(on ? [...filters, name] : filters.filter((other) => other !== name));
  return (
    <div class="nv-panel-body">
      <NoticeHead view={view} />
      <div class="nv-panel-tools">
        <div class="nv-actions" role="group" aria-label={t('panelFilters')}>
          {FILTERS.map(({ name, label }) => (
            <FilterChip
              key={name}
              pressed={filters.includes(name)}
              count={filtered(view, [name]).length}
              onToggle={(on) => toggle(name, on)}
            >
              {t(label)}
            </FilterChip>
          ))}
        </div>
        <div class="nv-bar">
          <span class="nv-actions">
            <IconButton icon="chevronUp" label={t('panelPrevious')} onClick={() => perform({ do: 'previous' })} />
            <IconButton icon="chevronDown" label={t('panelNext')} onClick={() => perform({ do: 'next' })} />
            <IconButton
              icon={view.marks ? 'eye' : 'eyeOff'}
              label={t('panelMarks')}
              pressed={view.marks}
              onClick={() => perform({ do: 'marks', shown: !view.marks })}
            />
          </span>
          <TrackMenu view={view} perform={perform} />
        </div>
      </div>
      <div ref={scroller} class="nv-panel-scroll">
        {view.orphans.length > 0 && <OrphanList view={view} perform={perform} />}
        {shown.length === 0 ? (
          <EmptyState text={t(view.entries.length === 0 ? 'panelNothing' : 'panelNoMatch')}>
            {filters.length > 0 && <Button onClick={() => setFilters([])}>{t('panelAll')}</Button>}
          </EmptyState>
        ) : (
          <DirectiveList entries={shown} view={view} scroller={scroller} perform={perform} copy={copy} />
        )}
      </div>
      <div class="nv-panel-foot">
        <KeyList keys={keys} onChange={() => perform({ do: 'keys' })} />
        <Button small look="plain" onClick={() => perform({ do: 'notice', is: false })}>
          {t('panelNoNotice')}
        </Button>
      </div>
    </div>
  );
}

function NoticeHead({ view }: { view: DeskView }) {
  const { type, number, organ, issued, title } = view.notice;
  const tracked = filtered(view, ['tracked']).length;
  return (
    <div class="nv-panel-head">
      <p class="nv-heading">{[type, number].filter(Boolean).join(' ') || title || t('panelUnnamed')}</p>
      <p class="nv-small nv-soft">{[organ, issued && dayText(issued)].filter(Boolean).join(' · ')}</p>
      <p class="nv-small">
        {plural('panelDirectives', view.entries.length)} · {plural('panelDated', filtered(view, ['dated']).length)} ·{' '}
        {plural('panelTracked', tracked)}
      </p>
    </div>
  );
}
