import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { WORDS } from '#domain/words/words.ts';
import { choice, describedBy, type PageContext, page, problemNote, textarea } from './page.ts';

/** What the page tells of the record: nothing beyond what the mail said. */
export interface SurveyFacts extends PageContext {
  readonly number: string;
  readonly title: string;
}

export interface SurveyForm {
  /** From 1 to 5; null when nothing is chosen yet. */
  readonly chosen: number | null;
  readonly comment: string;
  readonly problem: string | null;
}

export const LONGEST_SURVEY_COMMENT = 2_000;

/** Asks how satisfied somebody is. Looking at it changes nothing; its form posts `score` and `comment` to its own address. */
export function surveyPage(facts: SurveyFacts, { chosen, comment, problem }: SurveyForm): string {
  const { survey: words } = WORDS[facts.reader.language].pages;
  const scores = words.scores.map((label, index) => choice('score', `${index + 1}`, label, chosen === index + 1));
  return page(
    facts,
    words.title,
    `<p>${escapeHtml(words.about(facts.number))} ${escapeHtml(facts.title)}</p>
${problemNote(problem)}
<form method="post">
<fieldset${describedBy(problem)}>
<legend>${words.legend}</legend>
${scores.toReversed().join('\n')}
</fieldset>
<label for="comment">${words.comment}</label>
${textarea('comment', LONGEST_SURVEY_COMMENT, comment)}
<button type="submit">${words.send}</button>
</form>`,
  );
}

/** Tells that the answer was taken. */
export function surveyedPage(facts: SurveyFacts): string {
  const { title, text } = WORDS[facts.reader.language].pages.survey.thanks;
  return page(facts, title, `<p>${text}</p>`);
}
