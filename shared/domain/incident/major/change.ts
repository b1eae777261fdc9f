import type { Draft } from '#domain/incident/draft.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { choosePlan } from '#domain/majors/plans.ts';
import { oneCadenceAfter } from '#domain/majors/update-clock.ts';
import type { Major } from '#events/incident/major/major.ts';
import { commanderOf } from './accept.ts';
import type { ChangeMajor, SetRoles } from './major-commands.ts';
import { running } from './standing.ts';
import { callTeam, checkRoles } from './team.ts';

/** Others have the roles; whoever is new to the team is called to the bridge. The same again changes nothing. */
export function setRoles(draft: Draft, { roles }: SetRoles): void {
  const major = running(draft.record);
  checkRoles(draft, roles, '');
  if (canonicalJson(roles) === canonicalJson(major.roles)) return;
  const before = new Set(Object.values(major.roles).flat());
  draft.add('major-changed', { commander: commanderOf(roles), roles });
  const fresh = Object.entries(roles).map(
    ([role, holders]) => [role, [holders].flat().filter((person) => !before.has(person))] as const,
  );
  callTeam(draft, Object.fromEntries(fresh), []);
}

/** Another bridge, plan or cadence; a cadence counts from the last update (Semantics, rule 54). */
export function changeMajor(draft: Draft, { cadence, bridge, plan }: ChangeMajor): void {
  const major = running(draft.record);
  if (plan) choosePlan({ ...draft.record, requester: null }, draft.configuration, plan);
  const changes = {
    ...(bridge !== undefined && bridge !== major.bridge && { bridge }),
    ...(plan !== undefined && plan !== major.plan && { plan }),
    ...(cadence !== undefined && cadence !== major.cadence && { cadence, ...counted(draft, major, cadence) }),
  };
  if (Object.keys(changes).length > 0) draft.add('major-changed', changes);
}

function counted({ record }: Draft, { nextUpdateAt }: Major, cadence: string): Pick<Major, 'nextUpdateAt'> {
  const since = record.updateClock?.since;
  return {
    nextUpdateAt: nextUpdateAt === null || since === undefined ? nextUpdateAt : oneCadenceAfter(since, cadence),
  };
}
