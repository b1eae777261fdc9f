import { skillsFor } from '#domain/assignment/assignment-rule.ts';
import type { Candidate } from '#domain/assignment/choose.ts';
import { type Chosen, type Nobody, type Roster, takeTurn } from '#domain/assignment/take-turn.ts';
import type { Draft } from '#domain/incident/draft.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { type Assignment, BY_PEOPLE } from '#events/incident/assignment.ts';
import { awaitsTurn } from './plan-turns.ts';

/** The group that has the record, as it stood when it was read; `none`: its people choose. */
export type RosterNow =
  | { readonly group: string; readonly method: 'none' }
  | (Roster & { readonly candidates: readonly Candidate[] });

/** What the record asks of whoever has it. */
export function wantedBy(
  { group, category, declined = [] }: IncidentRecord,
  { groups }: Pick<Draft['configuration'], 'groups'>,
) {
  const rule = Object.hasOwn(groups, group) ? groups[group]?.assignment : undefined;
  return { skills: rule === undefined ? [] : skillsFor(rule, category), declined };
}

/**
 * Gives the record to whoever's turn it is, or says why it is nobody's. It is no acceptance: the response clock runs on, and
 * who keeps the requester informed stays (Semantics, rule 43).
 *
 * @param onlyIfAnother - nothing is said where it would be what was said before
 */
export function assignInTurn(draft: Draft, { onlyIfAnother = false } = {}): void {
  const { record, configuration, context } = draft;
  const { roster } = context;
  if (roster === undefined || roster.group !== record.group || !awaitsTurn(record)) return;
  const { group } = record;
  if (roster.method === 'none') {
    return draft.add('assignment-postponed', { group, assignment: BY_PEOPLE }, { bySystem: true });
  }
  const turn = takeTurn(roster, wantedBy(record, configuration), draft.now);
  if ('chosen' in turn) return give(draft, turn);
  const assignment = waitingFor(turn, draft.now);
  const { reason, retryAt } = record.assignment;
  if (onlyIfAnother && assignment.reason === reason && assignment.retryAt === retryAt) return;
  draft.add('assignment-postponed', { group, assignment, ...tell(draft, turn) }, { bySystem: true });
}

function give(draft: Draft, { chosen, method, among, load }: Chosen): void {
  const { group, tier } = draft.record;
  const previous = { group, assignee: draft.record.assignee };
  const automatic = { method, among, load };
  draft.add('assigned', { group, assignee: chosen, tier, previous, automatic }, { bySystem: true });
}

function waitingFor({ waiting, retryAt }: Nobody, now: string): Assignment {
  return { state: 'waiting', reason: waiting, retryAt: retryAt !== null && retryAt > now ? retryAt : null };
}

/** When all have declined somebody else must see to it: the group's lead, without one the incident manager (rule 44). */
function tell({ record, configuration }: Draft, { waiting }: Nobody): { tell?: string[] } {
  if (waiting !== 'all_declined' || record.assignment.reason === 'all_declined') return {};
  const { groups, incidentManager } = configuration;
  const person = groups[record.group]?.lead ?? incidentManager;
  return { tell: person === null ? [] : [person] };
}
