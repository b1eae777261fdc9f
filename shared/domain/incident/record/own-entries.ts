import * as z from 'zod';
import { chosen } from '#domain/kernel/chosen.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { AttachmentSchema } from '#events/incident/incident.ts';
import { lazily } from '#events/terms/lazily.ts';
import type { Entry } from './journal.ts';

/** A file as whoever did not send it may know of it; those of internal notes are left out before. */
const attachments = lazily(() => z.array(AttachmentSchema.omit({ internal: true })));

/**
 * The entries a requester, and whoever takes part, is shown, and what of each. What is not here is the desk's: assessments,
 * escalations and why, tasks, promises between groups, what was written beside a wait or a resumption.
 */
export const OWN_ENTRIES = {
  opened: lazily(() =>
    EVENTS.opened.data
      .pick({ number: true, kind: true, title: true, description: true, channel: true, requester: true })
      .extend(EVENTS.opened.data.pick({ owner: true, group: true, category: true, priority: true }).shape)
      .extend({ attachments: attachments() }),
  ),
  assigned: lazily(() => EVENTS.assigned.data.pick({ group: true })),
  accepted: lazily(() => EVENTS.accepted.data.pick({ owner: true })),
  held: lazily(() => EVENTS.held.data.pick({ reason: true, comment: true, followUpAt: true })),
  resumed: lazily(() => EVENTS.resumed.data.pick({ from: true, to: true })),
  waiting: lazily(() => EVENTS.waiting.data.pick({ until: true })),
  commented: lazily(() =>
    EVENTS.commented.data.pick({ body: true, markdown: true, visibility: true }).extend({ attachments: attachments() }),
  ),
  resolved: lazily(() => EVENTS.resolved.data.pick({ code: true, notes: true, workaround: true })),
  reopened: lazily(() => EVENTS.reopened.data.pick({ reason: true, from: true, to: true })),
  closed: lazily(() => EVENTS.closed.data.pick({ code: true, how: true })),
  restored: lazily(() => EVENTS.restored.data.pick({ from: true, to: true })),
  merged: lazily(() => EVENTS.merged.data.pick({ into: true })),
  unmerged: lazily(() => EVENTS.unmerged.data.pick({ to: true })),
  'split-off': lazily(() => EVENTS['split-off'].data.pick({ to: true }).partial()),
  'carried-over': lazily(() =>
    EVENTS['carried-over'].data
      .pick({ at: true, by: true, as: true, body: true, markdown: true, visibility: true })
      .extend({ attachments: attachments() }),
  ),
  'workaround-published': lazily(() => EVENTS['workaround-published'].data.pick({ workaround: true })),
  canceled: lazily(() => EVENTS.canceled.data.pick({ reason: true })),
} as const satisfies { readonly [Name in EventName]?: () => z.ZodType };

/** Whether an entry is there for its requester at all. */
export function isOwn(entry: Entry): boolean {
  return entry.type in OWN_ENTRIES && (!('visibility' in entry.data) || entry.data.visibility === 'public');
}

/** @returns what an entry says to its requester; null where it is the desk's */
export function ownData(entry: Entry): object | null {
  if (!isOwn(entry)) return null;
  const schema = OWN_ENTRIES[entry.type as keyof typeof OWN_ENTRIES];
  return chosen(schema() as z.ZodType, withoutInternal(entry)) as object;
}

function withoutInternal(entry: Entry): object {
  switch (entry.type) {
    case 'opened':
    case 'commented':
    case 'carried-over':
      return { ...entry.data, attachments: entry.data.attachments.filter(({ internal }) => internal !== true) };
    // Told to the requester, it is for them; of other reasons it is a note of the desk.
    case 'held':
      return without(entry.data, entry.data.tellRequester ? [] : ['comment']);
    // What is somebody else's is not there for them, so they learn no number of it.
    case 'split-off':
      return without(entry.data, entry.data.forOthers ? ['to'] : []);
    // In the words of whoever takes part; why the desk or a machine did it is the desk's.
    case 'reopened':
      return without(entry.data, ['requester', 'participant'].includes(entry.as) ? [] : ['reason']);
    default:
      return entry.data;
  }
}

function without(data: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field)));
}
