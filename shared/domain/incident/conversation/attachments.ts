import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Attachment } from '#events/incident/incident.ts';
import { byteLength } from '#events/terms/text.ts';
import type { Visibility } from '#events/terms/vocabulary.ts';

/** Of a record. The original mails have them all. */
export const MOST_ATTACHMENTS = 200;
/** In bytes of JSON: two hundred names of files of the longest, out of the 400 KB of its item. */
export const MOST_BYTES = 80 * 1024;

/** @returns those a record has room for; what comes with a note for the desk is the desk's */
export function fittingAttachments(
  { attachments: present }: Pick<IncidentRecord, 'attachments'>,
  added: readonly Attachment[],
  visibility: Visibility,
): Attachment[] {
  let left = MOST_BYTES - byteLength(JSON.stringify(present));
  return added
    .map((one): Attachment => (visibility === 'internal' ? { ...one, internal: true } : one))
    .slice(0, Math.max(0, MOST_ATTACHMENTS - present.length))
    .filter((one) => {
      left -= byteLength(JSON.stringify(one)) + 1;
      return left >= 0;
    });
}
