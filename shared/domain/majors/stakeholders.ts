import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { DirectoryPart } from '#domain/escalation/directory-fragment.ts';
import type { Staff } from '#domain/paging/staff.ts';
import type { Told } from '#events/incident/major/major.ts';
import type { Stakeholder } from './majors-fragment.ts';

export type TellingRules = Pick<GroupsPart, 'groups'> & Pick<DirectoryPart, 'chains'>;

/**
 * Who is behind the stakeholders of a plan today, everybody once. Who has left the desk, and groups and chains that are there no more, are
 * named with the reason: the others are told all the same.
 */
export function tellStakeholders(stakeholders: readonly Stakeholder[], rules: TellingRules, staff: Staff): Told {
  const found = stakeholders.map((one) => behind(one, rules, staff));
  return {
    tell: [...new Set(found.flatMap(({ tell }) => tell))],
    webhooks: [...new Set(found.flatMap(({ webhooks }) => webhooks))],
    nobody: found.flatMap(({ nobody }) => nobody),
  };
}

function behind(stakeholder: Stakeholder, { groups, chains }: TellingRules, staff: Staff): Told {
  if (typeof stakeholder === 'string') return people([stakeholder], staff);
  if ('webhook' in stakeholder) return { tell: [], webhooks: [stakeholder.webhook], nobody: [] };
  if ('chain' in stakeholder) {
    const { chain } = stakeholder;
    const named = Object.hasOwn(chains, chain) ? chains[chain] : undefined;
    return named === undefined ? nobody(chain, `there is no chain ${chain} any more`) : people(named, staff);
  }
  const { group } = stakeholder;
  const known = Object.hasOwn(groups, group) ? groups[group] : undefined;
  if (known === undefined) return nobody(group, `there is no group ${group} any more`);
  if (known.email) return { tell: [known.email], webhooks: [], nobody: [] };
  const members = [...staff.people.values()].filter(({ removed, fields }) => !removed && fields.groups.includes(group));
  if (members.length === 0) return nobody(group, `the group ${group} has neither an address nor members`);
  return { tell: members.map(({ id }) => id).toSorted(), webhooks: [], nobody: [] };
}

/** Of whom the desk knows nothing may be anybody; of whom it knows that they left is told nothing. */
function people(addresses: readonly string[], { gone: left }: Staff): Told {
  const gone = addresses.filter((address) => left?.has(address));
  return {
    tell: addresses.filter((address) => !gone.includes(address)),
    webhooks: [],
    nobody: gone.map((whom) => ({ whom, reason: `${whom} is of the desk no more` })),
  };
}

function nobody(whom: string, reason: string): Told {
  return { tell: [], webhooks: [], nobody: [{ whom, reason }] };
}
