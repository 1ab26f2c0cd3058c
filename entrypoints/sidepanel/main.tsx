import { createToasts } from '../../components/base/toasts.ts';
import { followTab } from '../../components/sidepanel/follow-tab.ts';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { startPage } from '../../components/start-page.tsx';
import { askWorker } from '../../lib/messaging.ts';
import { tabs } from './tabs.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort(), { once: true });

const followed = followTab(tabs, life.signal);
const { keys } = await askWorker('page-keys', {});
await startPage(() => (
  <SidePanel
    followed={followed}
    keys={keys}
    toasts={createToasts()}
    copy={(text) => navigator.clipboard.writeText(text)}
    readPage={async (tab) => (await askWorker('read-page', { tab })).injected}
  />
));
