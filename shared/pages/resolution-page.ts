import type { ToHtml } from '#domain/mail-out/layout/content.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { WORDS } from '#domain/words/words.ts';
import { LONGEST_TEXT } from '#events/terms/limits.ts';
import { choice, describedBy, type PageContext, page, problemNote, textarea } from './page.ts';

export type Answer = 'confirm' | 'reject';

/** What the page tells of the record: nothing beyond what the mail said. */
export interface ResolutionFacts extends PageContext {
  readonly number: string;
  readonly title: string;
  /** In Markdown. */
  readonly notes: string;
  readonly toHtml: ToHtml;
}

export interface ResolutionForm {
  /** The answer chosen by the link or before; nothing is chosen for an unknown one. */
  readonly chosen: Answer | null;
  /** What was written already. */
  readonly reason: string;
  /** What has to be put right before it can be sent; null at first. */
  readonly problem: string | null;
}

/** Shows the resolution and asks. Looking at it changes nothing; its form posts `answer` and `reason` to its own address. */
export function resolutionPage(facts: ResolutionFacts, { chosen, reason, problem }: ResolutionForm): string {
  const { resolution: words } = WORDS[facts.reader.language].pages;
  return page(
    facts,
    words.title(facts.number),
    `<p>${escapeHtml(facts.title)}</p>
<blockquote class="rich">${facts.toHtml(facts.notes)}</blockquote>
${problemNote(problem)}
<form method="post">
<fieldset${describedBy(problem)}>
<legend>${words.legend}</legend>
${choice('answer', 'confirm', words.confirm, chosen === 'confirm')}
${choice('answer', 'reject', words.reject, chosen === 'reject')}
</fieldset>
<label for="reason">${words.reason}</label>
${textarea('reason', LONGEST_TEXT, reason)}
<button type="submit">${words.send}</button>
</form>`,
  );
}

/** Tells that the answer was taken. */
export function answeredPage(facts: ResolutionFacts, answer: Answer): string {
  const { resolution } = WORDS[facts.reader.language].pages;
  const { title, text } = answer === 'confirm' ? resolution.confirmed : resolution.rejected;
  return page(facts, title, `<p>${escapeHtml(text(facts.number))}</p>`);
}
