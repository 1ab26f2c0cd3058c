import { startPage } from '../../components/start-page.tsx';
import { WatchlistPage } from '../../components/watchlist/WatchlistPage.tsx';
import { WatchlistDatabase } from '../../lib/watchlist/database.ts';

const database = new WatchlistDatabase();

void startPage((settings) => <WatchlistPage database={database} settings={settings} />);
