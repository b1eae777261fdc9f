import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { WORDS } from '#domain/words/words.ts';
import { LONGEST_TEXT } from '#events/terms/limits.ts';
import { describedBy, type PageContext, page, problemNote, textarea } from './page.ts';

/** What somebody who may not sign in does about their record beside confirming and rejecting. */
export type WrittenAct = 'answer' | 'escalate';

export interface WriteForm {
  /** Makes a second click the same message. */
  readonly key: string;
  readonly text: string;
  readonly problem: string | null;
  readonly mayEscalate: boolean;
}

/** Posts `act`, `text` and `key` to the address of its page. */
export function writeForm({ reader }: PageContext, { key, text, problem, mayEscalate }: WriteForm): string {
  const { write: words } = WORDS[reader.language].pages.status;
  const urge = mayEscalate ? `\n<button type="submit" name="act" value="escalate">${words.urge}</button>` : '';
  return `<h2>${words.title}</h2>
${problemNote(problem)}
<form method="post">
<input type="hidden" name="key" value="${escapeHtml(key)}">
<label for="text">${words.text}</label>
${textarea('text', LONGEST_TEXT, text, describedBy(problem))}
<button type="submit" name="act" value="answer">${words.send}</button>${urge}
</form>`;
}

/** Tells that it was taken. */
export function writtenPage(context: PageContext & { readonly number: string }, act: WrittenAct): string {
  const { sent, urged } = WORDS[context.reader.language].pages.status.write;
  const { title, text } = act === 'answer' ? sent : urged;
  return page(context, title, `<p>${escapeHtml(text(context.number))}</p>`);
}
