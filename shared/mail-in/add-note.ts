import { isDomainError } from '#domain/kernel/errors.ts';
import { LONGEST_TEXT } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { Arrival } from './apply-mail.ts';
import { messageItem } from './kept/message-id.ts';
import type { MailIn } from './mail-in.ts';
import { identityOf } from './write-once.ts';

interface Note {
  readonly context: RequestContext;
  readonly number: string;
  readonly note: string;
}

/** Adds what somebody of the desk wrote above a mail they forward: for the desk alone, and once, also after a crash before it. */
export async function addNote(mailIn: MailIn, arrival: Arrival, { context, note, number }: Note): Promise<void> {
  const item = messageItem(identityOf(arrival), { now: arrival.now, number });
  const body = cutText(note, { units: LONGEST_TEXT, mark: '…' });
  const comment = { type: 'comment', body, visibility: 'internal' } as const;
  try {
    const noted = { ...context, id: `${context.id}-note` };
    await executeCommand(mailIn, noted, number, comment, [{ ...item, sk: `${item.sk}#NOTE` }]);
  } catch (error) {
    if (!isDomainError(error, 'duplicate')) throw error;
  }
}
