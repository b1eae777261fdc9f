import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { Whom } from '#events/incident/escalation.ts';
import type { DirectoryPart } from './directory-fragment.ts';

/** What finding people needs of a record. */
export interface Standing {
  readonly assignee: string | null;
  readonly owner: string | null;
  readonly group: string;
}

export type Directory = Pick<GroupsPart, 'groups'> &
  Pick<DirectoryPart, 'chains' | 'incidentManager'> &
  Partial<Pick<DirectoryPart, 'problemManager'>>;

/** The people behind a role, or why there is nobody. */
export type Found = { readonly people: readonly string[] } | { readonly nobody: string };

/** Who that is today: roles are found when somebody is told, so that a new assignee hears of an old step. */
export function find(whom: Whom, { assignee, owner, group }: Standing, directory: Directory): Found {
  switch (whom) {
    case 'assignee':
      return one(assignee, 'the record has no assignee');
    case 'owner':
      return one(owner, 'the record has no owner');
    case 'group-lead':
      return one(directory.groups[group]?.lead, `the group ${group} has no lead`);
    case 'incident-manager':
      return one(directory.incidentManager, 'the desk has no incident manager');
    default:
      return 'person' in whom ? { people: [whom.person] } : chain(whom.chain, directory);
  }
}

function chain(name: string, { chains }: Directory): Found {
  const people = Object.hasOwn(chains, name) ? chains[name] : undefined;
  return people === undefined ? { nobody: `there is no chain ${name} any more` } : { people };
}

function one(person: string | null | undefined, otherwise: string): Found {
  return person === null || person === undefined ? { nobody: otherwise } : { people: [person] };
}
