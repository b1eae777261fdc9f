import type { SearchOf } from '#domain/search/document.ts';
import type { ProblemEventName } from '#events/problem/changes.v1.ts';
import type { ProblemRecord } from './problem-record.ts';

/** How problems are found, by the desk alone. */
export const PROBLEM_SEARCH: SearchOf<ProblemRecord> = {
  events: ['opened', 'changed', 'workaround-given', 'cause-found', 'resolved', 'undone'] satisfies ProblemEventName[],
  beganAt: ({ openedAt }) => openedAt,
  searchable: ({
    fields: { title, description, configurationItems },
    workaround,
    rootCause,
    resolution,
    proposal,
  }) => ({
    title,
    names: configurationItems.map((text) => ({ text, audience: 'desk' })),
    texts: [description, workaround?.text, rootCause, resolution?.notes, proposal?.incident].map((text) => ({
      ...{ text: text ?? '', audience: 'desk' },
    })),
    readers: { everybody: false, people: [] },
  }),
  statusOf: ({ status }) => status,
};
