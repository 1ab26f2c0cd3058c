import { Popup } from '../../components/popup/Popup.tsx';
import { startPage } from '../../components/start-page.tsx';
import { askToPersist } from '../../lib/watchlist/durable.ts';
import { WatchlistDatabase } from '../../lib/watchlist/database.ts';

// Without the browser's promise a full disk may cost the user the watchlist. The options page shows its answer.
void askToPersist().catch(() => undefined);

const database = new WatchlistDatabase();

void startPage(({ values }) => <Popup database={database} settings={values} />);
