import { ofInterest } from '#domain/incident/assignment/of-interest.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { millis } from '#domain/time/instant.ts';

/** The second message nobody asked for is a repeat call (ASG7); the report itself is none. */
const REPEATED = 2;
/** A day: whoever writes every hour is heard, and not everybody is told every hour. */
const QUIET_MS = 86_400_000;

/** A call on a record that exists is one already: the report was the first. */
const REPEATED_CALL = 1;

/** @returns whether a message of the requester now would be one nobody asked for: the matter is open and does not wait for them */
export function isUnasked({ record, configuration, capacity }: Draft, called = false): boolean {
  if ((capacity !== 'requester' && !called) || !isUnresolved(record.status)) return false;
  const rule = record.hold === null ? undefined : configuration.holdReasons[record.hold.reason];
  return rule?.resumesOnAnswer !== true && !rule?.reminders;
}

/** Owner and incident manager are told that the requester had to ask again, once a day at most, and the priority is to be reviewed. */
export function escalateRepeated(draft: Draft, called = false): void {
  const { count = 0, escalatedAt = null } = draft.record.contacts ?? {};
  if (count < (called ? REPEATED_CALL : REPEATED)) return;
  if (escalatedAt !== null && millis(draft.now) - millis(escalatedAt) < QUIET_MS) return;
  const reason = called
    ? 'The requester has called again'
    : `The requester has written ${count} times without being asked`;
  draft.add(
    'escalated',
    {
      ...{ type: 'requester', reason, group: null },
      ...{ cause: 'repeat-contact', tell: ofInterest(draft) },
    },
    { bySystem: true, why: reason },
  );
}
