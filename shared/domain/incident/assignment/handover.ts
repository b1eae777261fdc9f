import { groupOf, takesTurns } from '#domain/assignment/groups.ts';
import { promisedTerms } from '#domain/incident/clocks/promised-terms.ts';
import { renewedClocks } from '#domain/incident/clocks/renewed-clocks.ts';
import { standsFor } from '#domain/incident/clocks/stands-for.ts';
import type { Draft } from '#domain/incident/draft.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { isFinished } from '#domain/sla/clock/clock-fold.ts';
import { isHeld } from '#domain/sla/clock/clock-handover.ts';

type Assigned = Entry<'assigned'>['data'];

/** Hands the record to a group, and perhaps to a person in it. The same again changes nothing. */
export function handOver(
  draft: Draft,
  { group, assignee }: { group: string; assignee: string | null },
  options: { why: string | null; bySystem?: boolean },
): void {
  const { record } = draft;
  const to = transition('assign', record);
  const { tier } = groupOf(group, draft.configuration);
  if (record.status === to && record.group === group && record.assignee === assignee) return;
  const previous = { group: record.group, assignee: record.assignee };
  const changes = record.group === group ? {} : promisesOf(draft, group);
  const turn = assignee === null && takesTurns(group, draft.configuration) ? { turn: true as const } : {};
  draft.add('assigned', { group, assignee, tier, previous, ...turn, ...changes }, options);
}

/**
 * What a handover to another group does to the clocks. The promises of the group that has the record end with it and those
 * of the next begin, whatever they are; those to the requester follow where a policy or a zone depends on the group
 * (Semantics, rules 13 and 16). A record on hold or waiting comes standing.
 */
function promisesOf(draft: Draft, group: string): Pick<Assigned, 'terms' | 'renewed' | 'dropped' | 'standing'> {
  const { record } = draft;
  const promised = promisedTerms({ ...record, group }, draft.configuration);
  const open = record.clocks.filter((clock) => !isHeld(clock.name) && !isFinished(clock));
  const renewed = renewedClocks(record, promised).filter((name) => !isHeld(name));
  const settled = record.clocks.filter(isFinished).map(({ name }) => name);
  const present = new Map(open.map(({ name, term }) => [name, canonicalJson(term)]));
  const terms = promised.filter((term) => {
    if (isHeld(term.clock) || renewed.includes(term.clock)) return true;
    return !settled.includes(term.clock) && present.get(term.clock) !== canonicalJson(term);
  });
  const dropped = open.map(({ name }) => name).filter((name) => !promised.some(({ clock }) => clock === name));
  const standing = standsFor(draft);
  return {
    ...(terms.length > 0 && { terms }),
    ...(renewed.length > 0 && { renewed }),
    ...(dropped.length > 0 && { dropped }),
    ...(terms.length > 0 && standing !== null && { standing }),
  };
}
