import type { Visibility } from '#events/vocabulary.ts';
import { isPlainAddress } from './address.ts';
import { type Classification, classify } from './classify.ts';
import type { Envelope, ParsedMail } from './mail.ts';
import { isOwnMail } from './own-mail.ts';
import { isForwarded, type Thread } from './thread.ts';

/** What becomes of a mail, and why. */
export type MailDecision =
  | { readonly action: 'ignore'; readonly reason: string }
  | { readonly action: 'hold-for-review'; readonly reason: string; readonly number: string | null }
  | {
      readonly action: 'comment';
      readonly reason: string;
      readonly number: string;
      /** What somebody outside writes about their task is for the desk; what the requester writes is their own. */
      readonly visibility: Visibility;
    }
  | { readonly action: 'open'; readonly reason: string };

/** The record a mail was threaded to, as far as the decision needs it. */
export interface ThreadedRecord {
  readonly thread: Thread;
  readonly requester: string | null;
  /** The addresses outside the desk that owe the record an open task. */
  readonly taskOwners: readonly string[];
}

export interface MailFacts {
  readonly mail: ParsedMail;
  readonly envelope: Envelope;
  readonly deskAddresses: readonly string[];
  /** Null when nothing that can be believed names a record. */
  readonly threaded: ThreadedRecord | null;
}

/** The steps of rule 34 after parsing, in their fixed order: the first that speaks decides. */
export function decideMail(facts: MailFacts): MailDecision {
  return screen(facts) ?? refuseSender(facts) ?? join(facts) ?? openNew(facts);
}

/** Classify, then own mail coming back. Nothing that is screened out has any side effect. */
export function screen(facts: Omit<MailFacts, 'threaded'>): MailDecision | null {
  const found: Classification = classify(facts.mail, facts.envelope);
  if (found.class !== 'human') return { action: 'ignore', reason: `${found.class}: ${found.reason}` };
  if (isOwnMail(facts.mail, facts.deskAddresses)) return { action: 'ignore', reason: 'own mail coming back' };
  return null;
}

function refuseSender({ mail, threaded }: MailFacts): MailDecision | null {
  if (mail.from && isPlainAddress(mail.from.address)) return null;
  return { action: 'hold-for-review', reason: 'no sender to answer to', number: threaded?.thread.number ?? null };
}

/**
 * Mail proves who wrote it for the requester, and with what the desk signed for the owner of a task outside it; for nobody
 * of the desk: anyone else on a valid token is held.
 */
function join({ mail, threaded }: MailFacts): MailDecision | null {
  if (!threaded) return null;
  const { thread, requester, taskOwners } = threaded;
  const sender = mail.from?.address ?? '';
  const comment = { action: 'comment', reason: `threaded by ${thread.by}`, number: thread.number } as const;
  if (sender === requester) return { ...comment, visibility: 'public' };
  if (thread.by !== 'subject' && taskOwners.includes(sender)) return { ...comment, visibility: 'internal' };
  return refuseStranger(thread);
}

/** A bare number proves nothing, so a stranger's mail with one is a new matter; a signed token or reference is a leak to look at. */
function refuseStranger(thread: Thread): MailDecision {
  if (thread.by === 'subject') return { action: 'open', reason: 'number in the subject from a stranger' };
  return { action: 'hold-for-review', reason: `unknown sender, threaded by ${thread.by}`, number: thread.number };
}

function openNew({ mail }: MailFacts): MailDecision {
  return { action: 'open', reason: isForwarded(mail.subject) ? 'forwarded mail' : 'new mail' };
}
