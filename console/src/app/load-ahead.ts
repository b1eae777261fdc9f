import { matchPath } from 'react-router';
import { loadMessages, loadWords } from '../words/words.ts';
import { PAGES } from './pages.ts';

const BASE = '/console';

/**
 * Asks for what the desk will ask for next, beside the desk's own file: its words and the page at the address. On a slow line each
 * question that waits for the answer to another costs a fifth of a second.
 */
export function loadAhead(language: string): void {
  const path = location.pathname.slice(BASE.length) || '/';
  const page = PAGES.find((one) => matchPath(one.path, path) !== null);
  // Recovery: whoever needs one of them asks again, and says what went wrong.
  const ignored = () => undefined;
  void Promise.all([loadWords(language), loadMessages(language), page?.load()]).catch(ignored);
}
