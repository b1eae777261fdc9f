import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { tellStakeholders } from '#domain/majors/stakeholders.ts';
import { oneCadenceAfter } from '#domain/majors/update-clock.ts';
import { instant, roundedUpToSecond } from '#domain/time/instant.ts';
import type { Major, Told } from '#events/incident/major/major.ts';
import type { UpdateMajor } from './major-commands.ts';
import { running } from './standing.ts';

const NOBODY: Told = { tell: [], webhooks: [], nobody: [] };

/**
 * How it stands (Semantics, rule 55). To stakeholders it starts the update clock anew; to the public it becomes an announcement, written
 * from this entry; what is internal stays with the desk.
 */
export function updateMajor(draft: Draft, command: UpdateMajor): void {
  const major = running(draft.record);
  const { summary, conditions = null, actions = null, needs = null, audience } = command;
  const isTold = audience.includes('stakeholders');
  draft.add('major-updated', {
    ...{ summary, conditions, actions, needs, audience },
    nextUpdateAt: isTold ? nextDue(draft, major, command.nextUpdateAt ?? null) : null,
    announcement: audience.includes('public') ? announced(draft, command) : null,
    ...(isTold ? stakeholdersOf(draft, major) : NOBODY),
  });
}

/** The stakeholders of the plan it goes by, as they are today. */
export function stakeholdersOf({ configuration, staff }: Draft, { plan }: Major): Told {
  const { plans } = configuration.majorIncidents;
  if (plan === null) return NOBODY;
  const chosen = Object.hasOwn(plans, plan) ? plans[plan] : undefined;
  if (chosen !== undefined) return tellStakeholders(chosen.stakeholders, configuration, staff);
  return { ...NOBODY, nobody: [{ whom: plan, reason: `there is no plan ${plan} any more` }] };
}

/** None is due while the record is resolved. @throws DomainError invalid for an instant that does not lie ahead */
function nextDue(draft: Draft, { cadence }: Major, asked: string | null): string | null {
  if (!isUnresolved(draft.record.status)) return null;
  if (asked === null) return cadence === null ? null : oneCadenceAfter(draft.now, cadence);
  if (asked <= draft.now) throw invalid('nextUpdateAt', `must lie after ${draft.now}`);
  return instant(roundedUpToSecond(Date.parse(asked)));
}

/** @throws DomainError invalid for what is no service of the register */
function announced({ configuration, record }: Draft, { title = null, services, state = null }: UpdateMajor) {
  const items = configuration.configurationItems;
  const isService = (id: string) => Object.hasOwn(items, id) && items[id]?.service === true;
  for (const [place, id] of (services ?? []).entries()) {
    if (!isService(id)) throw invalid(`services.${place}`, 'must be a service of the register');
  }
  return { title, services: services ?? record.configurationItems.filter(isService), state };
}
