import { bill } from '../cost/bill.ts';
import { liveBusily, promiseMuch } from '../cost/busy-life.ts';
import { PRICES_OF } from '../cost/prices.ts';
import { itemsOf } from '../cost/thousand-incidents.ts';
import { startMeteredDesk } from '../desk/metered-desk.ts';
import { sumOf } from '../desk/usage.ts';
import type { Measurement } from '../report/measurement.ts';

const INCIDENTS = 1_000;
const MOST_TRANSITIONS = 60;

/** What exact deadlines cost where they are needed most. */
export const escalatedLife: Measurement = {
  title: 'An incident with ten changes, two clocks and four steps of escalation',
  run: async ({ progress }) => {
    await using desk = await startMeteredDesk();
    await promiseMuch(desk);
    progress('a first life, to warm up');
    await liveBusily(desk);
    progress('a second life, measured');
    const life = await liveBusily(desk);
    const { calls, readUnits, writeUnits } = sumOf(life.calls);
    const facts = {
      'Step Functions: state transitions': life.transitions,
      'Step Functions: executions': life.executions,
      'DynamoDB: calls': calls,
      'DynamoDB: read units': readUnits,
      'DynamoDB: write units': writeUnits,
      'EventBridge: events': life.events,
      'SES: mails out': life.mailsOut,
    };
    return {
      ratios: [{ name: 'state transitions of one life', value: life.transitions, aim: MOST_TRANSITIONS }],
      rows: [
        ...Object.entries(facts).map(([what, amount]) => ({ of: 'one incident', what, amount })),
        ...bill(`${INCIDENTS} incidents`, itemsOf(life, INCIDENTS)),
      ],
      notes: [
        'Two warnings and a breach of each clock, four steps told by mail, closed by itself. Every change and timer through the front doors.',
        `Prices are list prices of ${PRICES_OF}: check them.`,
      ],
    };
  },
};
