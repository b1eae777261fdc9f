import { cutText } from '#events/terms/text.ts';

/** On one line, the word and then an address: `Runbook: https://…`, `runbook is at <https://…>`. */
const ADDRESS_AFTER_WORD = /run[\s-]?book\b[^\n]*?(https?:\/\/[^\s<>"'`]+)/i;
/** Where people write it; searching for it in more could take seconds. */
const SEARCHED_TEXT = 10_000;
const ENDS_A_SENTENCE = /[.,;:!?)\]}]+$/;

/** The runbook that people write into descriptions, for most sources have no field for it. @returns null when there is none */
export function runbookIn(text: string | null | undefined): string | null {
  return (
    ADDRESS_AFTER_WORD.exec(cutText(text ?? '', { units: SEARCHED_TEXT }))?.[1]?.replace(ENDS_A_SENTENCE, '') ?? null
  );
}
