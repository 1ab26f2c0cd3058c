import { browser } from 'wxt/browser';
import { startPage } from '../../components/start-page.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

void startPage((settings) => <WelcomePage settings={settings} onUnwanted={() => void close()} />);
