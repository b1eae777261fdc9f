import type { Draft } from '#domain/incident/draft.ts';
import { resume } from './standing.ts';

export const ANSWERED = 'the requester answered';

/**
 * Anybody outside the desk who takes part in the record ends a hold that waits for people by writing, and with it the
 * reminders; once, for then there is no hold any more (Semantics, rule 23). What the desk writes itself leaves it alone.
 */
export function resumeOnAnswer(draft: Draft): void {
  const { capacity } = draft;
  if ((capacity !== 'requester' && capacity !== 'participant') || !waitsForPeople(draft)) return;
  resume(draft, capacity === 'requester' ? ANSWERED : 'a participant answered');
}

/** Whether the hold, if there is one, ends when somebody outside the desk writes or calls. */
export function waitsForPeople({ record: { hold }, configuration }: Draft): boolean {
  if (hold === null) return false;
  // A reason that is gone reminds nobody and ends by nothing else.
  if (!Object.hasOwn(configuration.holdReasons, hold.reason)) return true;
  const rule = configuration.holdReasons[hold.reason];
  return rule?.resumesOnAnswer === true || Boolean(rule?.reminders);
}
