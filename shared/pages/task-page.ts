import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { instantText } from '#domain/mail-out/layout/instant-text.ts';
import { WORDS } from '#domain/words/words.ts';
import { type PageContext, page, textarea } from './page.ts';

/** What the page tells of the task: nothing beyond what the mail said. */
export interface TaskFacts extends PageContext {
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly dueAt: string | null;
}

/** As long as the notes of a completed task. */
export const LONGEST_TASK_NOTES = 2_000;

/** Shows the task and asks. Looking at it changes nothing; its form posts `notes` to its own address. */
export function taskPage(facts: TaskFacts): string {
  const { number, title, description, dueAt, reader } = facts;
  const { task: words } = WORDS[reader.language].pages;
  const due = dueAt === null ? '' : `<p>${words.due(instantText(dueAt, reader))}</p>`;
  const more = description === '' ? '' : `<blockquote>${escapeHtml(description)}</blockquote>`;
  return page(
    facts,
    words.title(number),
    `<p>${escapeHtml(title)}</p>
${more}
${due}
<form method="post">
<label for="notes">${words.notes}</label>
${textarea('notes', LONGEST_TASK_NOTES, '')}
<button type="submit">${words.send}</button>
</form>`,
  );
}

/** Tells that the answer was taken. */
export function taskDonePage(facts: TaskFacts): string {
  const { done } = WORDS[facts.reader.language].pages.task;
  return page(facts, done.title, `<p>${escapeHtml(done.text(facts.title))}</p>`);
}
