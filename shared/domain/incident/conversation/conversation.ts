import type { Draft } from '#domain/incident/draft.ts';
import { ANSWERED, resumeOnAnswer, waitsForPeople } from '#domain/incident/holds/resume-on-answer.ts';
import { resume } from '#domain/incident/holds/standing.ts';
import { joinIn } from '#domain/incident/participants/decide-participants.ts';
import { opensFollowUp } from '#domain/incident/resolution/follow-up.ts';
import { reopen } from '#domain/incident/resolution/resolution.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Status } from '#events/terms/vocabulary.ts';
import { fittingAttachments } from './attachments.ts';
import type { ConversationCommand } from './conversation-commands.ts';
import { escalateRepeated, isUnasked } from './repeat-contact.ts';
import { isMereThanks } from './thanks.ts';

type Of<Type extends ConversationCommand['type']> = Extract<ConversationCommand, { type: Type }>;

const SETTLED: readonly Status[] = ['resolved', 'closed'];

/** Somebody writes on the record. What the requester writes may set it going again, by one rule on every channel. */
export function comment(draft: Draft, command: Of<'comment'>): void {
  const { record, capacity } = draft;
  const { body, visibility, attachments = [], mail = null, participants = [], addressed = [], contact } = command;
  if (capacity === 'requester') checkRequesterMayWrite(draft, visibility);
  const responds = capacity === 'desk' && visibility === 'public';
  const owner = responds && record.owner === null ? draft.context.actor.id : null;
  // Whoever rings up speaks as the requester, whoever notes it.
  const called = contact?.direction === 'inbound';
  const unasked = isUnasked(draft, called);
  const thanks = capacity === 'requester' && onlyThanks(draft, body);
  const reopens = capacity === 'requester' && SETTLED.includes(record.status) && !thanks;
  draft.add('commented', {
    ...{ body, visibility, responds, owner, mail },
    attachments: fittingAttachments(record, attachments, visibility),
    ...(capacity === 'desk' && mail === null && { markdown: true as const }),
    ...(unasked && { unasked }),
    ...(reopens && { reopens }),
    ...(contact && { contact }),
    ...(addressed.length > 0 && { addressed: [...addressed] }),
  });
  joinIn(draft, participants);
  if (unasked) escalateRepeated(draft, called);
  if (called) resumeAfterCall(draft);
  if (capacity === 'requester' && !thanks) goOn(draft);
  if (capacity === 'participant') resumeOnAnswer(draft);
}

/** Thanks for what was resolved are kept, and leave it so (Semantics, rule 38). */
function onlyThanks({ record, configuration, context }: Draft, body: string): boolean {
  if (!SETTLED.includes(record.status) || configuration.mail.thanksReopen === true) return false;
  const { actor } = context;
  const names = ['name' in actor ? actor.name : null, actor.id, record.assignee, record.owner, record.requester?.name];
  return isMereThanks(
    body,
    names.filter((name) => typeof name === 'string'),
  );
}

function checkRequesterMayWrite(draft: Draft, visibility: string): void {
  if (visibility === 'internal') throw new DomainError('forbidden', { reason: 'internal notes are the desk’s' });
  if (opensFollowUp(draft.record, draft.configuration, draft.now)) {
    throw new DomainError('conflict', { reason: 'the record is finished for good; a new one must be opened' });
  }
}

/** A human answer ends a hold that waits for it (Semantics, rule 23) and reopens what was thought settled (rule 25). */
function goOn(draft: Draft): void {
  if (SETTLED.includes(draft.record.status)) return reopen(draft, ANSWERED, { answered: true });
  resumeOnAnswer(draft);
}

/** A call is an answer like any other (Semantics, rule 23); whether it reopens what is settled, whoever took it decides. */
function resumeAfterCall(draft: Draft): void {
  if (draft.capacity === 'desk' && waitsForPeople(draft)) resume(draft, 'the requester called');
}

/** A note for the desk: nothing goes on, opens again or is answered by it (Semantics, rule 23). */
export function noteRefusedMail(draft: Draft, { type: _, ...data }: Of<'mail-refused'>): void {
  draft.add('mail-refused', data);
}
