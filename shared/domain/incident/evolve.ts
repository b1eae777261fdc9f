import type { EventName } from '#events/catalogue.ts';
import { DomainError } from '../errors.ts';
import { putTask } from '../tasks/task-list.ts';
import { foldClocks } from './evolve-clocks.ts';
import { opened } from './evolve-opened.ts';
import type { Entry } from './journal.ts';
import { destination } from './lifecycle.ts';
import type { IncidentRecord } from './record.ts';

/** What each kind of entry does to the record, its clocks aside. An entry the table does not know cannot be compiled. */
const FOLDS: {
  [K in Exclude<EventName, 'opened'>]: (record: IncidentRecord, entry: Entry<K>) => Partial<IncidentRecord>;
} = {
  assigned: (record, { data }) => ({
    status: destination('assign', record) ?? record.status,
    group: data.group,
    assignee: data.assignee,
    tier: data.tier,
    reassignmentCount: record.reassignmentCount + (data.group === data.previous.group ? 0 : 1),
  }),
  accepted: (_record, { data }) => ({ status: 'in_progress', assignee: data.assignee, owner: data.owner }),
  held: (_record, { at, data }) => ({
    status: 'on_hold',
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
    owner: data.owner ?? record.owner,
    attachments: [...record.attachments, ...data.attachments],
  }),
  reclassified: (_record, { data }) =>
    Object.fromEntries(Object.entries(data.changes).map(([field, change]) => [field, change.to])),
  reconfigured: (_record, { data }) => ({ configurationVersion: data.to }),
  'sla-warned': () => ({}),
  'sla-breached': () => ({}),
  escalated: () => ({}),
  'follow-up-due': () => ({ followedUp: true }),
  'hold-reminded': ({ hold }, { data }) => ({ hold: hold && { ...hold, reminded: data.count } }),
  resolved: (_record, { at, data }) => ({
    status: 'resolved',
    resolvedAt: at,
    resolution: { code: data.code, notes: data.notes, workaround: data.workaround },
    ...NOT_STANDING,
  }),
  'problem-proposed': () => ({}),
  reopened: (record, { data }) => ({
    status: data.to,
    resolvedAt: null,
    closedAt: null,
    resolution: null,
    reopenCount: record.reopenCount + 1,
  }),
  closed: (_record, { at }) => ({ status: 'closed', closedAt: at }),
  canceled: (_record, { at }) => ({ status: 'canceled', closedAt: at, ...NOT_STANDING }),
  linked: (record, { data }) => ({ links: [...record.links, data] }),
  'alert-repeated': (record, { data }) => ({
    alert: record.alert && {
      ...record.alert,
      state: 'firing',
      occurrences: data.occurrences,
      severity: data.severity,
    },
    alertAt: data.alertAt,
  }),
  'alert-recovered': (record) => ({ alert: record.alert && { ...record.alert, state: 'resolved' } }),
  'task-added': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-changed': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-completed': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-canceled': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-reminded': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
  'task-overdue': ({ tasks }, { data }) => ({ tasks: putTask(tasks, data.task) }),
};

/** No hold, no wait. */
const NOT_STANDING = { hold: null, waitUntil: null, returnTo: null } as const;

function beforeWait(record: IncidentRecord): IncidentRecord['status'] {
  return record.status === 'on_hold' ? 'in_progress' : record.status;
}

/**
 * Folds one journal entry into the record. Folding the whole journal from null gives the snapshot; nothing else does.
 *
 * @throws DomainError conflict when the entry does not follow the record's version
 */
export function evolve(record: IncidentRecord | null, entry: Entry): IncidentRecord {
  if (entry.version !== (record?.version ?? 0) + 1) {
    throw new DomainError('conflict', { reason: `entry ${entry.version} does not follow ${record?.version ?? 0}` });
  }
  if (entry.type === 'opened') return opened(entry);
  if (record === null) throw new DomainError('conflict', { reason: 'a journal begins with its opening' });
  const fold = FOLDS[entry.type] as (record: IncidentRecord, entry: Entry) => Partial<IncidentRecord>;
  return {
    ...record,
    ...fold(record, entry),
    clocks: foldClocks(record.clocks, entry),
    version: entry.version,
    updatedAt: entry.at > record.updatedAt ? entry.at : record.updatedAt,
    touched: record.touched || entry.as !== 'automation',
    hash: entry.hash,
  };
}
