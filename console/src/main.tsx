import '@cloudscape-design/global-styles/index.css';
import './app/page.css';
import { createRoot } from 'react-dom/client';
import { askAs } from './api/client.ts';
import { showLook } from './app/look.ts';
import { setTokens } from './app/tokens.ts';
import { Session } from './session/session.ts';
import { readSettings } from './session/session-settings.ts';
import { showFailure } from './session/show-failure.ts';
import { handOver, isComingBack, SIGN_IN_WINDOW, signIn } from './session/sign-in.ts';
import { userManager } from './session/user-manager.ts';
import { chosenLanguage } from './words/words.ts';

const loadApp = () => import('./app/app.tsx');

setTokens();
showLook();
await start().catch(showFailure);

async function start(): Promise<void> {
  document.documentElement.lang = chosenLanguage();
  // Whoever comes back from the sign-in needs it in any case.
  if (isComingBack()) void loadApp().catch(() => undefined);
  const settings = await readSettings();
  const manager = userManager(settings);
  const user = await signIn(manager);
  if (user === null) return;
  if (window.name === SIGN_IN_WINDOW) return handOver(user);
  const session = new Session(user, manager, settings);
  askAs(session);
  const { App } = await loadApp();
  const root = document.getElementById('console');
  if (root !== null) createRoot(root).render(<App session={session} />);
}
