import { startPage } from '../../components/start-page.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';

void startPage((settings) => <WelcomePage settings={settings} />);
