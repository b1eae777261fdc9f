import type { AlertWords } from '#events/incident/alert.ts';
import { cutText } from '#events/terms/text.ts';

/** As much as a mail shows; the record has the whole of what opened it. */
const LONGEST_DESCRIPTION_BYTES = 2000;

/** @returns what monitoring says, as it is kept with each occurrence: the same words of a record and of a message are equal */
export function alertWords({ title, description }: AlertWords): AlertWords {
  return { title, description: cutText(description, { bytes: LONGEST_DESCRIPTION_BYTES, mark: '…' }) };
}

export function sameWords(a: AlertWords, b: AlertWords): boolean {
  return a.title === b.title && a.description === b.description;
}
