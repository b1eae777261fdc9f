import { followConfiguration } from './clocks/reconfiguration.ts';
import type { Command } from './commands.ts';
import { type Decision, type DecisionContext, Draft } from './draft.ts';
import { applyDue } from './due.ts';
import { closeWhenEnded } from './major/close-when-ended.ts';
import { followRules } from './major/propose.ts';
import type { OpenCommand } from './open-command.ts';
import { open } from './opening.ts';
import { followPaging } from './paging/follow-paging.ts';
import { isPaging } from './paging/in-hand.ts';
import { keepPromise } from './promise/promised-date.ts';
import type { IncidentRecord } from './record/record.ts';
import { openReviewOfMajor } from './review/open-review.ts';
import { DECISIONS } from './slices.ts';

/**
 * Decides a command on a record: the journal entries it comes to, and nothing else. Pure; time and ids are in the context.
 *
 * @throws DomainError when the command is refused; then nothing of it happens
 */
export function decide(record: IncidentRecord, command: Command, context: DecisionContext): Decision {
  const draft = new Draft(record, context);
  const carryOut = DECISIONS[command.type] as (draft: Draft, command: Command) => void;
  applyDue(draft);
  carryOut(draft, command);
  followConfiguration(draft);
  followRules(draft, record);
  followPaging(draft, record);
  openReviewOfMajor(draft);
  applyDue(draft);
  closeWhenEnded(draft);
  keepPromise(draft);
  return draft.decision();
}

/** Decides the opening of a record that does not exist yet. */
export function decideOpening(command: OpenCommand, context: DecisionContext): Decision {
  const draft = new Draft(null, context);
  open(draft, command);
  followRules(draft, null);
  followPaging(draft, null);
  // Whoever is paged for it is paged with it; nothing else is due yet.
  if (isPaging(draft.record)) applyDue(draft);
  return draft.decision();
}
