import { FUNCTIONS, type FunctionName } from '#infra/declared/functions.ts';
import { sumOf } from '../desk/usage.ts';
import type { Item } from './bill.ts';
import type { Life } from './life.ts';

/** Billed for one call, cold starts spread over all: an assumption until somebody has measured it on AWS. */
export const BILLED_SECONDS = 0.1;
/** Start, end, report and a line of its own. */
const LOG_BYTES = 1_000;
const BYTES_OF_A_GIGABYTE = 1_000_000_000;

/** Everything one record needs, priced for so many of them. Stream records are taken one at a time: the dearest case. */
export function itemsOf(life: Life, incidents: number): readonly Item[] {
  const { readUnits, writeUnits } = sumOf(life.calls);
  const calls = functionCalls(life);
  const sum = (each: (name: FunctionName, count: number) => number) =>
    (Object.entries(calls) as [FunctionName, number][]).reduce((total, [name, count]) => total + each(name, count), 0);
  const invocations = sum((_, count) => count);
  const gigabyteSeconds = sum((name, count) => (count * BILLED_SECONDS * FUNCTIONS[name].memoryMegabytes) / 1024);
  const items: readonly Item[] = [
    { what: 'Lambda: calls', amount: invocations, price: 'lambdaRequest' },
    { what: 'Lambda: GB-seconds', amount: gigabyteSeconds, price: 'lambdaGigabyteSecond' },
    { what: 'API Gateway: requests', amount: life.requests, price: 'httpApiRequest' },
    { what: 'DynamoDB: write units', amount: writeUnits, price: 'dynamodbWriteUnit' },
    { what: 'DynamoDB: read units', amount: readUnits, price: 'dynamodbReadUnit' },
    { what: 'Step Functions: state transitions', amount: life.transitions, price: 'stateTransition' },
    { what: 'EventBridge: events', amount: life.events, price: 'busEvent' },
    { what: 'SES: mails out', amount: life.mailsOut, price: 'mailOut' },
    { what: 'SES: mails in', amount: life.mailsIn, price: 'mailIn' },
    { what: 'S3: objects written', amount: life.mailsIn, price: 'objectWritten' },
    { what: 'S3: objects read', amount: life.mailsIn, price: 'objectRead' },
    { what: 'CloudWatch: GB of logs', amount: (invocations * LOG_BYTES) / BYTES_OF_A_GIGABYTE, price: 'logGigabyte' },
  ];
  return items.map((item) => ({ ...item, amount: item.amount * incidents }));
}

function functionCalls(life: Life): Readonly<Partial<Record<FunctionName, number>>> {
  return {
    'http-api': life.requests,
    'ingest-mail': life.mailsIn,
    'publish-events': life.snapshots,
    'arm-timers': life.snapshots,
    'fire-timer': life.executions,
    notify: life.notified,
  };
}
