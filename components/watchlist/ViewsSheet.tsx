import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { settingsSchema, type Settings } from '../../lib/settings.ts';
import { hashOf, viewOf, type View } from '../../lib/watchlist/view/view.ts';
import { Button } from '../base/Button.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Row } from '../base/Row.tsx';
import { Sheet } from '../base/Sheet.tsx';
import { TextField } from '../base/TextField.tsx';

type Views = Settings['views'];

/** The ways to look at the watchlist that have a name: go to one, keep the present one, give one up. */
export function ViewsSheet(props: {
  view: View;
  views: Views;
  managed: boolean;
  onView: (view: View) => void;
  onViews: (views: Views) => void;
  onClose: () => void;
}) {
  const { views } = props;
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const save = () => {
    const kept = { name: name.trim(), hash: hashOf({ ...props.view, folded: [] }) };
    const next = [...views.filter((view) => view.name !== kept.name), kept];
    const fits = settingsSchema.shape.views.safeParse(next).success;
    setWrong(!fits);
    if (!fits) return;
    props.onViews(next);
    setName('');
  };
  return (
    <Sheet title={t('watchlistViews')} onClose={props.onClose}>
      {views.length > 0 ? (
        <ul class="nv-rows">
          {views.map((view) => (
            <Row
              key={view.name}
              title={view.name}
              onOpen={() => {
                props.onView(viewOf(view.hash));
                props.onClose();
              }}
              actions={
                !props.managed && (
                  <IconButton
                    icon="trash"
                    label={t('baseRemove', view.name)}
                    onClick={() => props.onViews(views.filter((other) => other !== view))}
                  />
                )
              }
            />
          ))}
        </ul>
      ) : (
        <p class="nv-note">{t('watchlistViewsEmpty')}</p>
      )}
      {props.managed ? (
        <p class="nv-note">{t('optionsManaged')}</p>
      ) : (
        <div class="nv-add">
          <TextField
            label={t('watchlistViewName')}
            value={name}
            maxLength={100}
            error={wrong ? t('watchlistViewNameWrong') : undefined}
            onInput={(typed) => {
              setName(typed);
              setWrong(false);
            }}
            onEnter={save}
          />
          <Button onClick={save}>{t('watchlistViewKeep')}</Button>
        </div>
      )}
    </Sheet>
  );
}
