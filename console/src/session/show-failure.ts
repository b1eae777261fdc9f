import { chosenLanguage, loadWords } from '../words/words.ts';

/** Says that the console did not start, and why, with another try; there is no page yet that could. */
export async function showFailure(error: unknown): Promise<void> {
  const { app } = await loadWords(chosenLanguage());
  const heading = Object.assign(document.createElement('h1'), { textContent: app.failed });
  const reason = Object.assign(document.createElement('p'), { textContent: String(error) });
  const again = Object.assign(document.createElement('button'), { textContent: app.retry });
  again.addEventListener('click', () => location.assign('/console/'));
  document.getElementById('console')?.replaceChildren(heading, reason, again);
}
