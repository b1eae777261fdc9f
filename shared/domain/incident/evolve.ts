import { DomainError } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import type { EventName } from '#events/catalogue.ts';
import { alertRecovered, alertRepeated } from './alert/evolve-alert.ts';
import { plannedSilence, silenceBy, withoutSilence, withSilence } from './alert/silence.ts';
import { comeTo, endStay } from './assignment/tier-times.ts';
import { foldClocks } from './clocks/evolve-clocks.ts';
import { contacted, escalated } from './escalation/evolve-escalated.ts';
import { stillWaiting, withWaiting } from './escalation/waiting-tells.ts';
import { opened } from './evolve-opened.ts';
import { participantAdded, participantRemoved } from './participants/evolve-participants.ts';
import { promiseAfter, promiseReopened } from './promise/promise.ts';
import type { Entry } from './record/journal.ts';
import { destination } from './record/lifecycle.ts';
import type { IncidentRecord } from './record/record.ts';
import { putTask } from './tasks/task-list.ts';

/** What each kind of entry does to the record, its clocks aside. An entry the table does not know cannot be compiled. */
const FOLDS: {
  [K in Exclude<EventName, 'opened'>]: (record: IncidentRecord, entry: Entry<K>) => Partial<IncidentRecord>;
} = {
  assigned: (record, entry) => ({
    status: destination('assign', record) ?? record.status,
    assignee: entry.data.assignee,
    tier: entry.data.tier,
    ...(entry.data.group === entry.data.previous.group ? {} : movedTo(record, entry)),
  }),
  accepted: (_record, { data }) => ({ status: 'in_progress', assignee: data.assignee, owner: data.owner }),
  held: (record, { at, as, by, data }) => ({
    status: 'on_hold',
    // Who asks the requester is their first contact and keeps them informed (ASG3).
    owner: record.owner ?? (as === 'desk' && data.tellRequester ? by : null),
    hold: { reason: data.reason, since: at, followUpAt: data.followUpAt, reminded: 0 },
    followedUp: false,
  }),
  resumed: (_record, { data }) => ({ status: data.to, ...NOT_STANDING }),
  waiting: (record, { data }) => ({
    status: 'waiting',
    waitUntil: data.until,
    hold: null,
    returnTo: record.status === 'waiting' ? record.returnTo : beforeWait(record),
  }),
  woken: (_record, { data }) => ({ status: data.to, ...NOT_STANDING }),
  commented: (record, { data }) => ({
    ...(data.unasked === true && contacted(record)),
    owner: data.owner ?? record.owner,
    attachments: [...record.attachments, ...data.attachments],
  }),
  reclassified: (_record, entry) => ({
    ...Object.fromEntries(Object.entries(entry.data.changes).map(([field, change]) => [field, change.to])),
    ...promiseAfter(entry),
  }),
  'promise-reminded': ({ promise }) => ({ promise: promise && { ...promise, reminded: true } }),
  'promise-kept': ({ promise }) => ({ promise: promise && { ...promise, verdict: 'kept' } }),
  'promise-missed': ({ promise }) => ({ promise: promise && { ...promise, verdict: 'missed' } }),
  reconfigured: (_record, { data }) => ({ configurationVersion: data.to }),
  'sla-warned': () => ({}),
  'sla-breached': () => ({}),
  escalated,
  'escalation-stepped': (record, { data }) => ({ waitingTells: withWaiting(record.waitingTells, data) }),
  'escalation-told': (record, { at, data }) => ({ waitingTells: withWaiting(stillWaiting(record, data, at), data) }),
  'major-proposed': () => ({ majorProposed: true }),
  'follow-up-due': () => ({ followedUp: true }),
  'hold-reminded': ({ hold }, { data }) => ({ hold: hold && { ...hold, reminded: data.count } }),
  resolved: (record, { at, data }) => ({
    status: 'resolved',
    tierTimes: endStay(record.tierTimes, at),
    resolvedAt: at,
    resolution: { code: data.code, notes: data.notes, workaround: data.workaround },
    ...(data.withParent && { resolvedWith: data.withParent.resolution }),
    waitingTells: [],
    ...NOT_STANDING,
  }),
  'problem-proposed': () => ({}),
  reopened: (record, { at, data }) => ({
    status: data.to,
    ...comeTo(record, { ...record, at }),
    resolvedAt: null,
    closedAt: null,
    resolution: null,
    reopenCount: record.reopenCount + 1,
    confirmedLate: undefined,
    ...promiseReopened(record, at),
  }),
  closed: (_record, { at }) => ({ status: 'closed', closedAt: at }),
  confirmed: () => ({ confirmedLate: true }),
  canceled: (record, { at }) => ({
    status: 'canceled',
    closedAt: at,
    tierTimes: endStay(record.tierTimes, at),
    waitingTells: [],
    ...NOT_STANDING,
  }),
  adopted: () => ({ hasChildren: true }),
  'children-recovered': (_record, { at }) => ({ childrenQuietAt: at }),
  'status-asked': () => ({}),
  repaired: () => ({}),
  surveyed: (_record, { data }) => ({ survey: data }),
  'participant-added': participantAdded,
  'participant-removed': participantRemoved,
  'mail-refused': () => ({}),
  linked: (record, { data }) => ({ links: [...record.links, data] }),
  'alert-repeated': alertRepeated,
  'alert-recovered': alertRecovered,
  'alert-flapping': (record, { data }) =>
    withSilence(
      { ...record, alert: record.alert && { ...record.alert, flapping: true } },
      { why: 'flapping', name: record.alert?.key ?? '', until: data.until },
    ),
  'alert-settled': (record, { at, data }) =>
    withoutSilence({ ...record, alert: record.alert && { ...record.alert, ...data, flapping: false } }, 'flapping', at),
  'left-open': (record, { at, data }) => ({
    ...withoutSilence(record, 'storm', at),
    resolvedWith: data.resolution,
  }),
  'maintenance-began': (record, { data: { window, until, by, reason = '' } }) =>
    withSilence(record, silenceBy({ name: window, until, ...(by !== undefined && { made: { by, reason } }) })),
  'maintenance-ended': (record, { at }) => withoutSilence(record, plannedSilence(record)?.why ?? 'maintenance', at),
  'task-added': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-changed': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-completed': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-canceled': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-reminded': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-overdue': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
};

/** No hold, no wait. */
const NOT_STANDING = { hold: null, waitUntil: null, returnTo: null } as const;

function movedTo(record: IncidentRecord, { at, as, data }: Entry<'assigned'>): Partial<IncidentRecord> {
  return {
    group: data.group,
    ...comeTo(record, { ...data, at }),
    reassignmentCount: record.reassignmentCount + 1,
    handovers: (record.handovers ?? 0) + (as === 'automation' ? 0 : 1),
  };
}

function beforeWait(record: IncidentRecord): IncidentRecord['status'] {
  return record.status === 'on_hold' ? 'in_progress' : record.status;
}

/**
 * Folds one journal entry into the record. Folding the whole journal from null gives the snapshot; nothing else does.
 *
 * @throws DomainError conflict when the entry does not follow the record's version
 */
export function evolve(record: IncidentRecord | null, entry: Entry): IncidentRecord {
  const stamp = followed(record, entry);
  if (entry.type === 'opened') return opened(entry);
  if (record === null) throw new DomainError('conflict', { reason: 'a journal begins with its opening' });
  const fold = FOLDS[entry.type] as (record: IncidentRecord, entry: Entry) => Partial<IncidentRecord>;
  return {
    ...record,
    ...fold(record, entry),
    clocks: foldClocks(record.clocks, entry),
    ...stamp,
    // Who repairs how it is stored has not taken it up.
    touched: record.touched || (entry.as !== 'automation' && entry.type !== 'repaired'),
  };
}
