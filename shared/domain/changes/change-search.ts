import type { SearchOf } from '#domain/search/document.ts';
import type { ChangeEventName } from '#events/change/changes.v1.ts';
import type { ChangeRecord } from './change-record.ts';

/** How changes are found, by the desk alone. */
export const CHANGE_SEARCH: SearchOf<ChangeRecord> = {
  events: ['requested', 'changed', 'implemented'] satisfies ChangeEventName[],
  beganAt: ({ requestedAt }) => requestedAt,
  searchable: ({ fields: { title, description, configurationItems }, implementation, incident, requestedBy }) => ({
    title,
    names: configurationItems.map((text) => ({ text, audience: 'desk' })),
    texts: [description, implementation?.notes, incident, requestedBy].map((text) => ({
      ...{ text: text ?? '', audience: 'desk' },
    })),
    readers: { everybody: false, people: [] },
  }),
  statusOf: ({ status }) => status,
};
