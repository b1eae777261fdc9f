import { LONGEST_TITLE } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';

const REPLY_PREFIX = /^(?:(?:re|aw|sv|antw|odp|ref|rif|res|vs)(?:\[\d+\])?\s*:|\[[A-Z]{2,5}-\d{6,}\])\s*/i;

/** The subject without what answering put before it, as much of it as a record keeps; the original mail has all of it. */
export function titleOf(subject: string): string {
  let title = cutText(subject.trim(), { units: 2 * LONGEST_TITLE });
  while (REPLY_PREFIX.test(title)) title = title.replace(REPLY_PREFIX, '');
  return cutText(title, { units: LONGEST_TITLE }).trim() || '(no subject)';
}
