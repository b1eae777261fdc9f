import { escapeHtml } from '#domain/mail/templates/escape-html.ts';
import { page } from './page.ts';

export type Answer = 'confirm' | 'reject';

/** What the page tells of the record: nothing beyond what the mail said. */
export interface ResolutionFacts {
  readonly deskName: string;
  readonly number: string;
  readonly title: string;
  readonly notes: string;
}

export interface ResolutionForm {
  /** The answer chosen by the link or before; nothing is chosen for an unknown one. */
  readonly chosen: Answer | null;
  /** What was written already. */
  readonly reason: string;
  /** What has to be put right before it can be sent; null at first. */
  readonly problem: string | null;
}

/** A reason is as long as any other text of the desk. */
const LONGEST_REASON = 32_000;

/** Shows the resolution and asks. Looking at it changes nothing; its form posts `answer` and `reason` to its own address. */
export function resolutionPage(facts: ResolutionFacts, form: ResolutionForm): string {
  const problem =
    form.problem === null ? '' : `<p class="problem" role="alert" id="problem">${escapeHtml(form.problem)}</p>`;
  const described = form.problem === null ? '' : ' aria-describedby="problem" aria-invalid="true"';
  return page(
    `Is ${facts.number} resolved?`,
    `<p>${escapeHtml(facts.title)}</p>
<blockquote>${escapeHtml(facts.notes)}</blockquote>
${problem}
<form method="post">
<fieldset>
<legend>Your answer</legend>
${choice('confirm', 'Yes, it is resolved', form.chosen)}
${choice('reject', 'No, it is not', form.chosen)}
</fieldset>
<label for="reason">If not: what is still wrong?</label>
<textarea id="reason" name="reason" maxlength="${LONGEST_REASON}"${described}>\n${escapeHtml(form.reason)}</textarea>
<button type="submit">Send the answer</button>
</form>`,
    facts.deskName,
  );
}

function choice(value: Answer, label: string, chosen: Answer | null): string {
  const checked = value === chosen ? ' checked' : '';
  return `<span class="choice"><input type="radio" name="answer" id="${value}" value="${value}" required${checked}> <label for="${value}">${label}</label></span>`;
}
