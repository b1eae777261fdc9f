import type { Configuration } from '#domain/configuration/configuration.ts';
import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord, Timer } from '#domain/incident/record/record.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import { nextClock } from '#domain/sla/clock/next-due.ts';
import { LEVELS, type Level } from '#events/terms/vocabulary.ts';
import { fitted, LONGEST_PK_BYTES } from '#shared/store/table/keys.ts';

/**
 * Where a record stands in the lists. Group, assignee and owner see only what they can work on; the tenant's list has
 * a bucket for what is open, what waits for a date and what is finished. Spread over shards from the first day, because
 * one partition takes a thousand writes a second and a storm of alerts more.
 */
export const BUCKETS = ['OPEN', 'WAITING', 'FINISHED'] as const;
export type Bucket = (typeof BUCKETS)[number];

export const SHARDS = 4;

/** Sorts after every date: clocks that stand have no due instant. */
const NOT_DUE = '9999';
/** Turns later into smaller, so that the last closed comes first. Milliseconds reach it in the year 2286. */
export const END_OF_TIME = 9_999_999_999_999;

export interface IndexKeys {
  readonly statePk: string;
  readonly stateSk: string;
  readonly groupPk?: string;
  readonly groupSk?: string;
  readonly assigneePk?: string;
  readonly assigneeSk?: string;
  readonly ownerPk?: string;
  readonly ownerSk?: string;
  readonly relationPk?: string;
  readonly relationSk?: string;
  readonly timerPk?: string;
  readonly timerSk?: string;
}

export function bucketOf({ status }: Pick<IncidentRecord, 'status'>): Bucket {
  if (FINISHED.includes(status)) return 'FINISHED';
  return status === 'waiting' ? 'WAITING' : 'OPEN';
}

/** @returns the attributes that put the record into the indexes; absent ones keep it out */
export function indexKeys(record: IncidentRecord, timer: Timer | null, configuration: Configuration): IndexKeys {
  const { tenant, number, group, owner, requester } = record;
  const bucket = bucketOf(record);
  const shard = shardOf(number);
  const urgency = urgencyOf(record, configuration);
  const atWork = bucket === 'OPEN';
  return {
    statePk: statePk(tenant, bucket, shard),
    stateSk: atWork ? `${urgency}${marksSuffix(record)}` : urgency,
    ...(atWork && { groupPk: groupPk(tenant, group, shard), groupSk: urgency }),
    ...(atWork && { assigneePk: assignedPk(record, shard), assigneeSk: urgency }),
    ...(atWork && owner !== null && { ownerPk: ownerPk(tenant, owner), ownerSk: urgency }),
    ...(requester !== null && {
      relationPk: requesterPk(tenant, requester.email),
      relationSk: `${bucketPrefix(bucket)}${urgency}`,
    }),
    ...(timer !== null && { timerPk: timerPk(shard), timerSk: `${timer.at}#${tenant}#${number}` }),
  };
}

/** Most urgent first: priority, then the instant that is due next; finished ones by when they ended, the last first. */
function urgencyOf(record: IncidentRecord, { calendars }: Configuration): string {
  if (record.closedAt !== null) return `${END_OF_TIME - Date.parse(record.closedAt)}#${record.number}`;
  const readings = record.clocks.map((clock) => readClock(clock, calendars, record.updatedAt));
  const dueAt = nextClock(readings, record.resolvedAt !== null)?.dueAt;
  return `${urgencyPrefix(record.priority)}${dueAt ?? NOT_DUE}#${record.number}`;
}

/** What the tenant's open records are counted by besides: the end of their keys says it, so that counting reads no record. */
const MARKS = { held: 'h', majorProposed: 'm' } as const;
export type Mark = keyof typeof MARKS;

function marksSuffix({ status, major }: IncidentRecord): string {
  return `#${status === 'on_hold' ? MARKS.held : ''}${major?.state === 'proposed' ? MARKS.majorProposed : ''}`;
}

/** @param stateSk - of an open record; @returns null where it was written before keys said so */
export function hasMark(stateSk: string, mark: Mark): boolean | null {
  const [, , , marks] = stateSk.split('#');
  return marks === undefined ? null : marks.includes(MARKS[mark]);
}

export function urgencyPrefix(priority: Level): string {
  return `${LEVELS.indexOf(priority)}#`;
}

/** What nobody has stands where somebody takes it: by group. */
function assignedPk({ tenant, group, assignee }: IncidentRecord, shard: number): string {
  return assignee === null ? unassignedPk(tenant, group, shard) : assigneePk(tenant, assignee);
}

/** Numbers count up, so their remainder spreads evenly. */
function shardOf(number: string): number {
  return Number(number.slice(number.lastIndexOf('-') + 1)) % SHARDS;
}

export function statePk(tenant: string, bucket: Bucket, shard: number): string {
  return `T#${tenant}#${bucket}#${shard}`;
}

export function groupPk(tenant: string, group: string, shard: number): string {
  return `T#${tenant}#${shard}#${group}`;
}

export function assigneePk(tenant: string, assignee: string): string {
  return `T#${tenant}#${assignee}`;
}

/** No address has a sign of number before its end. */
export function unassignedPk(tenant: string, group: string, shard: number): string {
  return `T#${tenant}#UNASSIGNED#${shard}#${group}`;
}

export function ownerPk(tenant: string, owner: string): string {
  return `T#${tenant}#${owner}`;
}

export function requesterPk(tenant: string, requester: string): string {
  return `T#${tenant}#REQUESTER#${requester}`;
}

export function configurationItemPk(tenant: string, item: string): string {
  return fitted(`T#${tenant}#CI`, item, LONGEST_PK_BYTES);
}

export function parentPk(tenant: string, parent: string): string {
  return `T#${tenant}#PARENT#${parent}`;
}

/** Every record that is or was proposed as a major incident. */
export function majorsPk(tenant: string): string {
  return `T#${tenant}#MAJORS`;
}

export function timerPk(shard: number): string {
  return `TIMER#${shard}`;
}

export function bucketPrefix(bucket: Bucket): string {
  return `${BUCKETS.indexOf(bucket)}#`;
}
