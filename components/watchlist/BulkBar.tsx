import { useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { STATUSES, type Status } from '../../lib/watchlist/item.ts';
import { STATUS_NAMES } from '../../lib/watchlist/standing-text.ts';
import { typedDay } from '../../lib/watchlist/typed-day.ts';
import { Button } from '../base/Button.tsx';
import { SelectField } from '../base/SelectField.tsx';
import { TextField } from '../base/TextField.tsx';
import type { Actions } from '../popup/use-actions.ts';

/** What can be done with all items that are selected, each as one action with one undo. */
export function BulkBar(props: { ids: string[]; today: CivilDate; actions: Actions; onLeave: () => void }) {
  const { ids, actions } = props;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const extend = () => {
    const due = typedDay(typed, props.today);
    setWrong(due === null);
    if (due === null) return;
    setTyped('');
    void actions.change(ids, { field: 'extended', due }, 'watchlistExtended');
  };
  return (
    <div class="nv-bulk" role="group" aria-label={t('watchlistBulk')}>
      <strong>{plural('watchlistSelected', ids.length)}</strong>
      <Button
        small
        look="primary"
        icon="check"
        onClick={() => void actions.change(ids, { field: 'status', status: 'done' }, 'watchlistDone')}
      >
        {t('watchlistMarkDone')}
      </Button>
      <SelectField<Status | ''>
        label={t('watchlistColumnStatus')}
        labelHidden
        value=""
        choices={[
          { value: '', text: t('watchlistSetStatus') },
          ...STATUSES.map((status) => ({ value: status, text: t(STATUS_NAMES[status]) })),
        ]}
        onChange={(status) => {
          if (status) void actions.change(ids, { field: 'status', status }, 'watchlistEdited');
        }}
      />
      <div class="nv-bulk-day">
        <TextField
          label={t('itemExtend')}
          labelHidden
          placeholder={t('watchlistExtendTo')}
          value={typed}
          error={wrong ? t('baseDayWrong') : undefined}
          onInput={(words) => {
            setTyped(words);
            setWrong(false);
          }}
          onEnter={extend}
        />
        <Button small onClick={extend}>
          {t('watchlistExtend')}
        </Button>
      </div>
      <Button small onClick={() => void actions.change(ids, { field: 'mine', mine: true }, 'watchlistEdited')}>
        {t('watchlistMarkMine')}
      </Button>
      <Button
        small
        icon="trash"
        onClick={() => {
          props.onLeave();
          void actions.change(ids, { field: 'trashed', trashed: true }, 'watchlistTrashed');
        }}
      >
        {t('itemRemove')}
      </Button>
      <Button small look="plain" onClick={props.onLeave}>
        {t('watchlistSelectNone')}
      </Button>
    </div>
  );
}
