import { RECORD_TYPES } from '#domain/record-types.ts';
import { FUNCTIONS } from '#infra/declared/functions.ts';
import { METRIC_NAMES } from '#shared/telemetry/metrics.ts';
import type { Deployable } from '../desk/assembly.ts';
import type { Item } from './bill.ts';
import { BILLED_SECONDS } from './thousand-incidents.ts';

const MINUTES = 730 * 60;
/** Kinds of record of which time makes something. */
const DUE_KINDS = RECORD_TYPES.filter(({ dueAt }) => dueAt !== undefined).length;
/** A Query per shard of timers, one for digests and one for each of these, eventually consistent, that find nothing, and a consistent one for failing records. */
const SWEEP_READ_UNITS = (4 + 1 + DUE_KINDS) * 0.5 + 1;
/** It looks into the dead letters of mail and alerts. */
const SWEEP_QUEUES = 2;
/** Start, end and report. */
const LOG_BYTES = 700;
const BYTES_OF_A_GIGABYTE = 1_000_000_000;

/** What a month costs in which nobody does anything. */
export function idleMonth({ resources }: Deployable): readonly Item[] {
  const count = (type: string) => resources.ofType(type).length;
  const gigabyteSeconds = (MINUTES * BILLED_SECONDS * FUNCTIONS['sweep-timers'].memoryMegabytes) / 1024;
  return [
    { what: 'Lambda: sweeper’s calls', amount: MINUTES, price: 'lambdaRequest', free: 1_000_000 },
    { what: 'Lambda: sweeper’s GB-seconds', amount: gigabyteSeconds, price: 'lambdaGigabyteSecond', free: 400_000 },
    { what: 'DynamoDB: sweeper’s read units', amount: MINUTES * SWEEP_READ_UNITS, price: 'dynamodbReadUnit' },
    { what: 'SQS: sweeper’s requests', amount: MINUTES * SWEEP_QUEUES, price: 'queueRequest', free: 1_000_000 },
    {
      what: 'CloudWatch: GB of logs',
      amount: (MINUTES * LOG_BYTES) / BYTES_OF_A_GIGABYTE,
      price: 'logGigabyte',
      free: 5,
    },
    { what: 'CloudWatch: alarms', amount: count('AWS::CloudWatch::Alarm'), price: 'alarmMonth', free: 10 },
    {
      what: 'CloudWatch: dashboards',
      amount: count('AWS::CloudWatch::Dashboard'),
      price: 'dashboardMonth',
      free: 3,
    },
  ];
}

/** What comes on top as soon as there is work: kept data and counted things. */
export function perGigabyteAndMetric(): readonly Item[] {
  return [
    { what: 'DynamoDB: a GB kept for a month', amount: 1, price: 'dynamodbGigabyteMonth' },
    { what: 'DynamoDB: its point-in-time recovery', amount: 1, price: 'dynamodbRecoveryGigabyteMonth' },
    { what: 'CloudWatch: own metrics', amount: METRIC_NAMES.length, price: 'metricMonth', free: 10 },
  ];
}
