import { Popup } from '../../components/popup/Popup.tsx';
import { startPage } from '../../components/start-page.tsx';
import { WatchlistDatabase } from '../../lib/watchlist/database.ts';

const database = new WatchlistDatabase();

void startPage(({ values }) => <Popup database={database} settings={values} />);
