import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { SearchOf, SearchText, WordsFor } from '#domain/search/document.ts';
import type { EventName } from '#events/catalogue.ts';

/** After these a record may be found by other words, or by others. */
const EVENTS = [
  ...['opened', 'reclassified', 'commented', 'carried-over', 'resolved', 'workaround-published'],
  ...['participant-added', 'participant-removed', 'task-added', 'task-changed', 'major-updated'],
] as const satisfies readonly EventName[];

/** How incidents are found: by their requester, and whoever takes part, by what these are shown. */
export const INCIDENT_SEARCH: SearchOf<IncidentRecord, Entry> = {
  events: EVENTS,
  beganAt: ({ openedAt }) => openedAt,
  searchable: ({ title, description, requester, participants, configurationItems, ...record }) => {
    const people = [...(requester === null ? [] : [requester]), ...participants];
    return {
      title,
      names: [...configurationItems, ...record.tags, record.supplierTicket ?? ''].flatMap(forDesk),
      texts: [
        { text: description, audience: 'requesters' },
        { text: record.resolution?.notes ?? '', audience: 'requesters' },
        ...people.flatMap(({ name, email }) => forDesk(`${name ?? ''} ${email}`)),
        ...record.tasks.flatMap((task) => forDesk(`${task.title} ${task.description}`)),
        ...forDesk(record.alert?.key ?? ''),
      ],
      readers: { everybody: false, people: people.map(({ email }) => email) },
    };
  },
  said,
  statusOf: ({ status }) => status,
};

function said(entry: Entry): SearchText[] {
  switch (entry.type) {
    case 'commented':
    case 'carried-over':
      return [{ text: entry.data.body, audience: entry.data.visibility === 'public' ? 'requesters' : 'desk' }];
    case 'resolved':
      return [{ text: entry.data.notes, audience: 'requesters' }];
    case 'workaround-published':
      return [{ text: entry.data.workaround, audience: 'requesters' }];
    case 'major-updated': {
      const { summary, conditions, actions, needs } = entry.data;
      return [summary, conditions ?? '', actions ?? '', needs ?? ''].flatMap(forDesk);
    }
    default:
      return [];
  }
}

function forDesk(text: string): SearchText[] {
  const audience: WordsFor = 'desk';
  return text.trim() === '' ? [] : [{ text, audience }];
}
