import { escapeHtml } from '#domain/mail/templates/escape-html.ts';
import { instantText } from '#domain/mail/templates/instant-text.ts';
import { page } from './page.ts';

/** What the page tells of the task: nothing beyond what the mail said. */
export interface TaskFacts {
  readonly deskName: string;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly dueAt: string | null;
}

/** As long as the notes of a completed task. */
const LONGEST_NOTES = 2_000;

/** Shows the task and asks. Looking at it changes nothing; its form posts `notes` to its own address. */
export function taskPage({ deskName, number, title, description, dueAt }: TaskFacts): string {
  const due = dueAt === null ? '' : `<p>It is due on ${instantText(dueAt, { language: 'en', zone: 'UTC' })}.</p>`;
  const words = description === '' ? '' : `<blockquote>${escapeHtml(description)}</blockquote>`;
  return page(
    `Is this task of ${number} done?`,
    `<p>${escapeHtml(title)}</p>
${words}
${due}
<form method="post">
<label for="notes">What should we know about it? (may stay empty)</label>
<textarea id="notes" name="notes" maxlength="${LONGEST_NOTES}"></textarea>
<button type="submit">It is done</button>
</form>`,
    deskName,
  );
}

/** Tells that the answer was taken. */
export function taskDonePage({ deskName, title }: TaskFacts): string {
  return page('Thank you', `<p>“${escapeHtml(title)}” is done.</p>`, deskName);
}
