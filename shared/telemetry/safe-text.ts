import { cutText } from '#events/terms/text.ts';

/** What a log line may be long: beyond it is no message but a content. */
const LONGEST = 500;

/**
 * What others say is in what they quote, and what they quote is what they were given: values are taken out of a message that was
 * not written for the log, and what it says of them stays. Names of properties after `reading` and `setting` are the engine's own.
 */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:https?|wss?):\/\/[^\s<>"')]+/gi, '<url>'],
  [/\b(?:fl_|whsec_|xox[a-z]-|eyJ)[\w.+/=-]+/g, '<token>'],
  [/[^\s<>"'`(),;:[\]{}=]+@[^\s<>"'`(),;:[\]{}=]+/g, '<address>'],
  [/"(?:[^"\\]|\\.)*"/g, '<text>'],
  [/(?<!\w|reading |setting )'[^']*'(?!\w)/g, '<text>'],
  [/[`“„«‘][^`”“»’]*[`”“»’]/g, '<text>'],
];

/** @returns a message as a log may have it */
export function safeText(message: string): string {
  return cutText(
    VALUES.reduce((text, [value, instead]) => text.replace(value, instead), message),
    { units: LONGEST, mark: '…' },
  );
}
