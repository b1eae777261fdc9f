import type { Command } from '#domain/incident/commands.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import type { WordCommand } from '#domain/mail-in/command-word.ts';
import type { MailDecision } from '#domain/mail-in/decide-mail.ts';
import type { Standing } from '#events/incident/conversation/status-asked.v1.ts';
import type { Incident } from '#events/incident/incident.ts';
import { LONGEST_TEXT } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { isReadableIncident } from '#shared/use-cases/incidents/listed-incident.ts';
import { listIncidents } from '#shared/use-cases/incidents/lists.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type Applied, type Arrival, applyMail } from './apply-mail.ts';
import type { MailIn } from './mail-in.ts';
import { identityOf, messageItemOver } from './write-once.ts';

/** Told of in one mail; whoever has more open records than this writes to a person. */
const MOST_STANDINGS = 20;

/** What the journal says of somebody who gave no reason: better than losing what they asked for. */
const NO_REASON = 'asked for by mail, without a reason';

export type Commanded = Extract<MailDecision, { action: 'command' }>;

interface Asked {
  readonly context: RequestContext;
  readonly command: WordCommand;
  readonly number: string;
  readonly others: readonly Standing[];
  /** Makes the same mail one. */
  readonly unique: UniqueItem;
}

/**
 * Does what a mail asks for in a word, and has it answered once: a confirmation by the mail about the closure, everything else
 * by how the record then stands. What cannot be done now is answered by how it stands, too.
 * Whoever asks about everything of theirs and has nothing open has written to a person: their mail opens a record.
 */
export async function applyWord(mailIn: MailIn, arrival: Arrival, decision: Commanded): Promise<Applied> {
  const context = contextOf(arrival);
  const { number, others } = await recordsOf(mailIn, context, decision.number);
  if (number === null) return applyMail(mailIn, arrival, { action: 'open', reason: 'asks for what is open: nothing' });
  const unique = messageItemOver(identityOf(arrival), { now: arrival.now, number });
  await obey(mailIn, { context, command: decision.command, number, others, unique });
  return { kind: 'applied', number };
}

async function obey(mailIn: MailIn, asked: Asked): Promise<void> {
  const { context, command, number, others, unique } = asked;
  const wanted = commandOf(command);
  if (wanted !== null) {
    const done = await tried(mailIn, asked, wanted);
    if (done && command.word === 'confirm') return;
  }
  const id = `${context.id}-answer`;
  const answer = { type: 'ask-status', others } as const;
  await once(() => executeCommand(mailIn, { ...context, id }, number, answer, [answerItem(unique)]));
}

/** Whom a mail proves is one who takes part; never somebody of the desk. */
function contextOf({ tenant, mail, delivery, now }: Arrival): RequestContext {
  const actor = { kind: 'person', id: mail.from?.address ?? '', name: mail.from?.name ?? null, staff: false } as const;
  return { tenant, actor, now, id: `mail-${delivery.id}` };
}

async function recordsOf(
  mailIn: MailIn,
  { tenant, actor, now }: RequestContext,
  number: string | null,
): Promise<{ number: string | null; others: Standing[] }> {
  if (number !== null) return { number, others: [] };
  const { items } = await listIncidents(
    mailIn,
    tenant,
    { requester: actor.id },
    { limit: MOST_STANDINGS, cursor: null, now },
  );
  // One that cannot be read has nothing to tell of; the desk is told of it elsewhere.
  const [first, ...rest] = items.filter(isReadableIncident);
  return { number: first?.number ?? null, others: rest.map(standingOf) };
}

function standingOf({ number, title, status, priority, clocks }: Incident): Standing {
  const dueAt = clocks.find(({ name }) => name === 'resolution')?.dueAt ?? null;
  return { number, title, status, priority, dueAt };
}

function commandOf({ word, reason: given }: WordCommand): Command | null {
  const reason = cutText(given, { units: LONGEST_TEXT, mark: '…' }) || NO_REASON;
  switch (word) {
    case 'status':
      return null;
    case 'confirm':
      return { type: 'confirm' };
    case 'reopen':
      return { type: 'reopen', reason };
    case 'escalate':
      return { type: 'escalate', escalation: { type: 'requester', reason } };
    default:
      return word satisfies never;
  }
}

/** @returns false when the record is in no state for it */
async function tried(mailIn: MailIn, { context, number, unique }: Asked, command: Command): Promise<boolean> {
  try {
    await once(() => executeCommand(mailIn, context, number, command, [unique]));
    return true;
  } catch (error) {
    if (error instanceof DomainError && ['conflict', 'wrong-status', 'forbidden'].includes(error.code)) return false;
    throw error;
  }
}

/** The same mail again: it was done then. */
async function once(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isDomainError(error, 'duplicate')) throw error;
  }
}

/** Of the answer, beside that of what was asked for: a crash between the two must not lose the answer. */
function answerItem(unique: UniqueItem): UniqueItem {
  return { ...unique, sk: `${unique.sk}#ANSWER` };
}
