import { isPlainAddress } from '#domain/mail/address.ts';
import { type Carriers, NO_CARRIERS, withoutCarrierMarks } from '#domain/mail/carriers.ts';
import { isForwarded } from '#domain/mail/forwarded.ts';
import type { Envelope, ParsedMail } from '#domain/mail/mail.ts';
import type { Visibility } from '#events/terms/vocabulary.ts';
import { mayMeet } from './awaited.ts';
import { classify, type MailClass } from './classify/classify.ts';
import type { MailReport } from './classify/mail-report.ts';
import { commandWordOf, type WordCommand } from './command-word.ts';
import { claimsDesk, isOwnMail } from './own-mail.ts';
import type { Thread } from './thread.ts';
import { distrust, infection, type MailTrust } from './trust.ts';

/** What becomes of a mail, and why. */
export type MailDecision =
  /** Nobody is shown what is in it. */
  | { readonly action: 'quarantine'; readonly reason: string }
  | {
      readonly action: 'ignore';
      readonly reason: string;
      readonly class: MailClass;
      /** Programs put such a mark on what people write as well; then a person looks at it. */
      readonly maybePerson: boolean;
      /** What a bounce, a notice or a complaint says of whom. */
      readonly report: MailReport | null;
    }
  | { readonly action: 'hold-for-review'; readonly reason: string; readonly number: string | null }
  | {
      readonly action: 'comment';
      readonly reason: string;
      readonly number: string;
      /** What somebody outside writes about their task is for the desk; what the requester writes is their own. */
      readonly visibility: Visibility;
      /** As whom its sender is taken: somebody of the desk only when the mail server vouches for it. */
      readonly by: 'outside' | 'desk';
    }
  | {
      readonly action: 'command';
      readonly reason: string;
      readonly command: WordCommand;
      /** Null when the sender asks about everything of theirs. */
      readonly number: string | null;
    }
  | { readonly action: 'open'; readonly reason: string };

/** The record a mail was threaded to, as far as the decision needs it. */
export interface ThreadedRecord {
  readonly thread: Thread;
  readonly requester: string | null;
  /** Who takes part beside the requester: addresses in lower case. */
  readonly participants: readonly string[];
  /** The addresses outside the desk that owe the record an open task. */
  readonly taskOwners: readonly string[];
  /** Who was asked for help with it; null where nobody was. */
  readonly asked?: readonly string[] | null;
  /** Whoever of the desk works on the record or keeps its requester informed. */
  readonly handlers: readonly string[];
}

export interface MailFacts {
  readonly mail: ParsedMail;
  readonly envelope: Envelope;
  readonly trust: MailTrust;
  readonly deskAddresses: readonly string[];
  /** Addresses of the desk's own people. */
  readonly agents: readonly string[];
  /** Who passes people's mail on to the desk. */
  readonly carriers?: Carriers;
  /** Whether it answers to a signed address or reference of the desk: then no list's mark makes it less a person's. */
  readonly isSigned?: boolean;
  /** Null when nothing that can be believed names a record. */
  readonly threaded: ThreadedRecord | null;
}

/** The steps of rule 34 after parsing, in their fixed order: the first that speaks decides. */
export function decideMail(facts: MailFacts): MailDecision {
  return screen(facts) ?? authorise(facts) ?? keepApart(facts) ?? obey(facts) ?? join(facts) ?? openNew(facts);
}

/** Quarantine, classify, own mail coming back. What is screened out is threaded to nothing and answered by nobody. */
export function screen(facts: Omit<MailFacts, 'threaded'>): MailDecision | null {
  const { mail, envelope, trust, deskAddresses, carriers = NO_CARRIERS, isSigned = false } = facts;
  const unfit = infection(trust) ?? (isNoMail(mail) ? 'no mail can be read in it' : null);
  if (unfit !== null) return { action: 'quarantine', reason: unfit };
  const found = classify(withoutCarrierMarks(mail, envelope, carriers), envelope);
  const isAnswer = isSigned && found.class === 'list';
  if (found.class !== 'human' && !isAnswer)
    return { ...found, action: 'ignore', reason: `${found.class}: ${found.reason}` };
  if (isOwnMail(mail, deskAddresses)) {
    return { action: 'ignore', reason: 'own mail coming back', class: 'automatic', report: null, maybePerson: false };
  }
  return null;
}

/** Bytes that only happened to come by mail have none of the fields every program writes. */
function isNoMail({ subject, to, messageId, headers }: ParsedMail): boolean {
  const written = ['from', 'sender', 'date', 'mime-version', 'content-type'];
  return (
    subject === '' && to.length === 0 && messageId === null && written.every((name) => headers[name] === undefined)
  );
}

/** Whether the sender can be who the mail says: whoever cannot is held, for a person to look at. */
function authorise({ mail, trust, deskAddresses, agents, threaded }: MailFacts): MailDecision | null {
  const sender = mail.from?.address ?? '';
  const reason = !isPlainAddress(sender)
    ? 'no sender to answer to'
    : (distrust(trust) ??
      (claimsDesk(mail, deskAddresses) ? 'the desk’s own address from outside' : null) ??
      (agents.includes(sender) && trust.dmarc !== 'pass' ? 'an agent’s address from outside' : null));
  return reason === null ? null : { action: 'hold-for-review', reason, number: threaded?.thread.number ?? null };
}

/** Who waits for a mail and is nobody to it may have got to know its id: they share no record. */
function keepApart({ mail, agents, threaded }: MailFacts): MailDecision | null {
  if (threaded?.thread.by !== 'awaited-id' || mayMeet(mail, threaded.thread, agents)) return null;
  return { action: 'open', reason: 'awaited by somebody it does not name' };
}

/**
 * Who takes part can ask for things in a word: the requester for all of them, others for the status alone. A stranger's word is
 * mail like any other.
 */
function obey({ mail, threaded }: MailFacts): MailDecision | null {
  const command = commandWordOf(mail);
  if (command === null) return null;
  const asks = { action: 'command', reason: `a word by mail: ${command.word}`, command } as const;
  if (threaded === null) return command.word === 'status' ? { ...asks, number: null } : null;
  const { thread, requester, participants } = threaded;
  const sender = mail.from?.address ?? '';
  const may = sender === requester || (participants.includes(sender) && command.word === 'status');
  return may ? { ...asks, number: thread.number } : null;
}

/** Mail proves who wrote it for those who take part in the record; anyone else on a valid token is held. */
function join(facts: MailFacts): MailDecision | null {
  const { mail, threaded } = facts;
  if (!threaded) return null;
  const { thread, requester, participants } = threaded;
  const sender = mail.from?.address ?? '';
  const reason = `threaded by ${thread.by}`;
  const comment = { action: 'comment', reason, number: thread.number, by: 'outside' } as const;
  if (sender === requester || participants.includes(sender)) return { ...comment, visibility: 'public' };
  if (isSigned(thread) && isAsked(sender, threaded)) return { ...comment, visibility: 'internal' };
  return joinAsDesk(facts, threaded) ?? refuseStranger(thread);
}

/** Who owes a task, or was asked for help: what they write is for the desk, and whoever has the record is told of it. */
function isAsked(sender: string, { taskOwners, asked, handlers }: ThreadedRecord): boolean {
  return taskOwners.includes(sender) || (asked?.includes(sender) === true && !handlers.includes(sender));
}

/**
 * An agent answers from their own mail program: as the desk, to the requester, when the mail server vouches for the address. On a
 * bare number it is a note for the desk, for then nobody was asked anything; so it is on a mail the desk received, unless it
 * went to the requester as well. While help was asked for, whoever does not have the record answers that.
 */
function joinAsDesk(
  { mail, trust, agents }: MailFacts,
  { thread, handlers, requester, asked = null }: ThreadedRecord,
): MailDecision | null {
  const sender = mail.from?.address ?? '';
  if (!agents.includes(sender) && !handlers.includes(sender)) return null;
  const { number } = thread;
  if (trust.dmarc !== 'pass') return { action: 'hold-for-review', reason: 'an agent’s address from outside', number };
  const answersDesk = asked !== null && !handlers.includes(sender);
  const isPublic = isToRequester(mail, requester) || (isSigned(thread) && !answersDesk);
  const visibility = isPublic ? 'public' : 'internal';
  return { action: 'comment', reason: `an agent’s answer, threaded by ${thread.by}`, number, visibility, by: 'desk' };
}

/** Whether the desk gave the clue away itself: ids of mails other people wrote are known to many, and a number to everybody. */
function isSigned({ by }: Thread): boolean {
  return by === 'token' || by === 'thread-id' || by === 'sent-id';
}

function isToRequester({ to, cc }: ParsedMail, requester: string | null): boolean {
  return [...to, ...cc].some(({ address }) => address === requester);
}

/** A bare number proves nothing, so a stranger's mail with one is a new matter; a signed token or reference is a leak to look at. */
function refuseStranger(thread: Thread): MailDecision {
  if (thread.by === 'subject') return { action: 'open', reason: 'number in the subject from a stranger' };
  if (thread.by === 'received-id') return { action: 'open', reason: 'a stranger’s answer to a mail the desk received' };
  if (thread.by === 'awaited-id') return { action: 'open', reason: 'a stranger’s mail that another one named' };
  return { action: 'hold-for-review', reason: `unknown sender, threaded by ${thread.by}`, number: thread.number };
}

function openNew({ mail }: MailFacts): MailDecision {
  return { action: 'open', reason: isForwarded(mail) ? 'forwarded mail' : 'new mail' };
}
