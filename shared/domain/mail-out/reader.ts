import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { DirectoryPart } from '#domain/escalation/directory-fragment.ts';
import type { MailPart } from '#domain/mail/mail-fragment.ts';
import type { Incident } from '#events/incident/incident.ts';
import type { Reader } from './layout/content.ts';

type Directory = Pick<DirectoryPart, 'people'> & Pick<GroupsPart, 'groups'> & MailPart;

/** What is known of a reader's language and zone: by the configuration, else by the record, else what the desk goes by. */
export function readerOf(
  address: string,
  { requester, language, group }: Pick<Incident, 'requester' | 'language' | 'group'>,
  { people, groups, mail }: Directory,
): Reader {
  const known = Object.hasOwn(people, address) ? people[address] : undefined;
  const written = address === requester?.email ? language : null;
  const groupZone = Object.hasOwn(groups, group) ? groups[group]?.zone : undefined;
  return {
    language: known?.language ?? written ?? mail.language,
    zone: known?.zone ?? mail.zone ?? groupZone ?? 'UTC',
  };
}
