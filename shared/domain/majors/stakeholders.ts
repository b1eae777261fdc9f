import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { DirectoryPart } from '#domain/escalation/directory-fragment.ts';
import type { Staff } from '#domain/paging/staff.ts';
import type { Told } from '#events/incident/major/major.ts';
import type { Stakeholder } from './majors-fragment.ts';

export type TellingRules = Pick<GroupsPart, 'groups'> & Pick<DirectoryPart, 'chains'>;

/** Of addresses as long as they may be these are 50 KB of an entry; what is for more people is a list's address. */
const MOST_TOLD = 200;
const MOST_NAMED = 50;

/**
 * Who is behind the stakeholders of a plan today, everybody once. Who has left the desk, and groups and chains that are there no more, are
 * named with the reason: the others are told all the same.
 */
export function tellStakeholders(stakeholders: readonly Stakeholder[], rules: TellingRules, staff: Staff): Told {
  const found = stakeholders.map((one) => behind(one, rules, staff));
  const all = [...new Set(found.flatMap(({ tell }) => tell))];
  const nobody = found.flatMap((one) => one.nobody);
  return {
    tell: all.slice(0, MOST_TOLD),
    webhooks: [...new Set(found.flatMap(({ webhooks }) => webhooks))],
    nobody: [...nobody.slice(0, MOST_NAMED), ...leftOut(all.length)],
  };
}

function leftOut(count: number): Told['nobody'] {
  if (count <= MOST_TOLD) return [];
  const reason = `${count - MOST_TOLD} more are left out: a plan tells ${MOST_TOLD} people; give their group an address`;
  return [{ whom: String(count - MOST_TOLD), reason }];
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
