import { canonicalJson } from '#domain/canonical-json.ts';
import { groupOf } from '#domain/configuration/groups.ts';
import { isFinished } from '#domain/sla/clock-fold.ts';
import { isHeld } from '#domain/sla/clock-handover.ts';
import type { Entry } from '../journal.ts';
import { transition } from '../lifecycle.ts';
import { promisedTerms } from '../promised-terms.ts';
import { renewedClocks } from '../renewed-clocks.ts';
import type { Draft } from './draft.ts';
import { standsFor } from './stands-for.ts';

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
  draft.add('assigned', { group, assignee, tier, previous, ...changes }, options);
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
