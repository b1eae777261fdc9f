import type { Visibility } from '#events/terms/vocabulary.ts';

/** What somebody of the desk puts first in a mail that is for the desk alone. */
const NOTE = /^#(?:note|internal|intern|interne)\b[:.]?[ \t]*\n?/i;

/** How what an agent wrote by mail is to be read. */
export interface StaffMail {
  readonly body: string;
  readonly visibility: Visibility;
}

/** An agent's answer to a notice is an answer to the requester, unless its first word says that it is a note. */
export function readStaffMail(body: string, visibility: Visibility): StaffMail {
  const note = NOTE.exec(body)?.[0];
  if (note === undefined) return { body, visibility };
  return { body: body.slice(note.length).trim(), visibility: 'internal' };
}
