import type { OpenCommand } from '#domain/incident/open-command.ts';
import type { Person } from '#domain/incident/participants/participant-commands.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { invalid } from '#domain/kernel/errors.ts';
import type { Requester } from '#events/incident/incident.ts';
import type { Said } from '#events/incident/merging/carried-over.v1.ts';
import { byteLength } from '#events/terms/text.ts';
import type { Channel } from '#events/terms/vocabulary.ts';

/** In bytes of their JSON, names of files and references of mails with them: a transaction takes 4 MB. */
export const MOST_SPLIT_BYTES = 1024 * 1024;

type Opening = Omit<OpenCommand, 'type' | 'tenant' | 'number'>;

interface Asked {
  readonly entries: readonly number[];
  readonly title: string;
}

/**
 * What is opened with chosen entries of a record: as they were written, for whoever wrote the first of them. What the record is
 * about, how bad it is and who works on it is another matter’s: it is classified and routed anew.
 *
 * @param found - the entries by their version, as far as there are any
 * @throws DomainError invalid for what no person wrote, and for more than fits
 */
export function splitEntries(
  source: IncidentRecord,
  found: ReadonlyMap<number, Entry>,
  { entries, title }: Asked,
): { readonly opening: Opening; readonly entries: number[]; readonly forOthers: boolean } {
  const said = entries
    .map((version, nth) => saidIn(source.number, found.get(version), `entries.${nth}`))
    .filter(({ version }, nth, all) => all.findIndex((one) => one.version === version) === nth)
    .toSorted((one, other) => one.version - other.version);
  if (byteLength(JSON.stringify(said)) > MOST_SPLIT_BYTES) {
    throw invalid('entries', `have at most ${MOST_SPLIT_BYTES} bytes together`);
  }
  const requester = requesterOf(source, said);
  const isTheirs = requester?.email === source.requester?.email;
  const opening: Opening = {
    ...{ kind: source.kind, title, requester, configurationItems: [], attachments: [], mail: null },
    description: said.find(({ visibility }) => visibility === 'public')?.body ?? '',
    channel: channelOf(source, said),
    links: [{ relation: 'split_from', target: source.number }],
    participants: said.filter(isFromOutside).map(({ by }) => personOf(source, by)),
    carried: said,
    ...(isTheirs && source.language !== null && { language: source.language }),
  };
  return { opening, entries: said.map(({ version }) => version), forOthers: !isTheirs };
}

function saidIn(from: string, entry: Entry | undefined, path: string): Said {
  if (entry?.type !== 'commented' || entry.as === 'automation') {
    throw invalid(path, 'must be the version of something that a person wrote on this record');
  }
  const { version, at, by, as, data } = entry;
  const { body, markdown, visibility, attachments, mail, contact } = data;
  const text = { body, visibility, ...(markdown && { markdown }) };
  return { from, version, at, by, as, ...text, attachments, mail, ...(contact && { contact }) };
}

/** Whoever may see what they wrote themselves; a note by somebody who owes the desk a task is the desk’s. */
function isFromOutside({ as, visibility }: Said): boolean {
  return (as === 'requester' || as === 'participant') && visibility === 'public';
}

function requesterOf(source: IncidentRecord, [first]: readonly Said[]): Requester | null {
  return first !== undefined && isFromOutside(first) ? personOf(source, first.by) : source.requester;
}

function personOf({ requester, participants }: IncidentRecord, email: string): Person & Requester {
  const known = [...(requester === null ? [] : [requester]), ...participants].find((one) => one.email === email);
  return { email, name: known?.name ?? null };
}

function channelOf(source: IncidentRecord, [first]: readonly Said[]): Channel {
  if (first?.mail) return 'email';
  if (first?.contact) return first.contact.channel;
  return first !== undefined && isFromOutside(first) ? 'portal' : source.channel;
}
