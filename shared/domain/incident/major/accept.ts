import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { bridgeOf } from '#domain/majors/bridge.ts';
import { cadenceOf, choosePlan } from '#domain/majors/plans.ts';
import { tellStakeholders } from '#domain/majors/stakeholders.ts';
import { oneCadenceAfter } from '#domain/majors/update-clock.ts';
import { COMMANDER, type MajorRoles } from '#events/incident/major/major.ts';
import type { AcceptMajor } from './major-commands.ts';
import { allow } from './standing.ts';
import { callTeam, checkRoles, groupsOfTeam, teamOf } from './team.ts';

/** It is one: led, its bridge open, its team called, stakeholders told, the update clock running; all in one (Semantics, rule 53). */
export function acceptMajor(draft: Draft, command: AcceptMajor): void {
  allow('accept', draft.record);
  const { record, configuration } = draft;
  const given = rolesOf(draft, command);
  checkRoles(draft, given, 'roles');
  const { roles, vacant } = teamOf(draft, given);
  const facts = { ...record, requester: record.requester?.email ?? null };
  const { name: plan, plan: chosen } = choosePlan(facts, configuration, command.plan);
  const cadence = command.cadence ?? cadenceOf(chosen, record.priority);
  const template = configuration.majorIncidents.bridge;
  const bridge = command.bridge ?? (template === undefined ? null : bridgeOf(template, record));
  const unresolved = isUnresolved(record.status);
  draft.add('major-accepted', {
    commander: commanderOf(roles),
    ...{ roles, vacant, bridge, plan, cadence },
    nextUpdateAt: unresolved ? oneCadenceAfter(draft.now, cadence) : null,
    ...tellStakeholders(chosen?.stakeholders ?? [], configuration, draft.staff),
  });
  if (unresolved) callTeam(draft, roles, groupsOfTeam(draft));
}

/** Who accepts leads it, unless said otherwise. */
function rolesOf(draft: Draft, { commander, roles = {} }: AcceptMajor): MajorRoles {
  const named = commander ?? roles[COMMANDER];
  if (Array.isArray(named)) throw invalid(`roles.${COMMANDER}`, 'must name one person: somebody leads it');
  const { actor } = draft.context;
  if (named !== undefined) return { ...roles, [COMMANDER]: named };
  if (actor.kind !== 'person') throw invalid(COMMANDER, 'must be named: no person accepts it');
  // Whoever is on call for it leads where a schedule says so.
  const { schedule } = draft.configuration.majorIncidents.roles[COMMANDER] ?? {};
  const onCall = schedule === undefined ? undefined : teamOf(draft, roles).roles[COMMANDER];
  return { ...roles, [COMMANDER]: onCall ?? actor.id };
}

export function commanderOf(roles: MajorRoles): string {
  return [roles[COMMANDER] ?? ''].flat()[0] ?? '';
}
