import { bill } from '../cost/bill.ts';
import { idleMonth, perGigabyteAndMetric } from '../cost/idle-month.ts';
import { type Life, live, PAGES, READS } from '../cost/life.ts';
import { PRICES_OF } from '../cost/prices.ts';
import { BILLED_SECONDS, itemsOf } from '../cost/thousand-incidents.ts';
import { readDeployable } from '../desk/assembly.ts';
import { startMeteredDesk } from '../desk/metered-desk.ts';
import { sumOf } from '../desk/usage.ts';
import type { Measurement, Row } from '../report/measurement.ts';

const INCIDENTS = 1_000;
/** Enough for full pages. */
const OTHERS = 50;

/** What a desk costs: the sum for a thousand plain incidents, and for a month of nothing. */
export const cost: Measurement = {
  title: `What ${INCIDENTS} plain incidents and an idle month cost`,
  run: async ({ progress }) => {
    const life = await measured(progress);
    return {
      rows: [
        ...oneLife(life),
        ...bill(`${INCIDENTS} incidents`, itemsOf(life, INCIDENTS)),
        ...bill('an idle month', idleMonth(await readDeployable())),
        ...bill('on top', perGigabyteAndMetric()),
      ],
      notes: [
        'A plain life: by mail, assigned, accepted, asked, answered by mail, resolved, closed after five business days;',
        `${READS} looks at the record and ${PAGES} at a full page of its queue. Measured through the front doors of the whole desk.`,
        `Lambda is assumed to bill ${BILLED_SECONDS * 1000} ms a call. Prices are list prices of ${PRICES_OF}: check them.`,
      ],
    };
  },
};

async function measured(progress: (text: string) => void): Promise<Life> {
  await using desk = await startMeteredDesk();
  for (let count = 0; count < OTHERS; count++) {
    await desk.api('POST', '/incidents', { title: 'Another printer', description: 'On fire, too. '.repeat(10) });
  }
  // In its two weeks the deadlines of all the others pass, so that the second life's timers are its own.
  progress('a first life, to warm up');
  await live(desk, 'The first lamp');
  progress('a second life, measured');
  return await live(desk, 'The second lamp');
}

function oneLife(life: Life): readonly Row[] {
  const { calls, readUnits, writeUnits } = sumOf(life.calls);
  const facts = {
    'DynamoDB: calls': calls,
    'DynamoDB: read units': readUnits,
    'DynamoDB: write units': writeUnits,
    'Step Functions: executions': life.executions,
    'Step Functions: state transitions': life.transitions,
    'EventBridge: events': life.events,
    'SES: mails out': life.mailsOut,
    'API Gateway: requests': life.requests,
  };
  return Object.entries(facts).map(([what, amount]) => ({ of: 'one incident', what, amount }));
}
