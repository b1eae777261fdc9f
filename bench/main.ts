import { alerts } from './measurements/alerts.ts';
import { bundles } from './measurements/bundles.ts';
import { cost } from './measurements/cost.ts';
import { deadlines } from './measurements/deadlines.ts';
import { dynamodbUse } from './measurements/dynamodb-use.ts';
import { escalatedLife } from './measurements/escalated-life.ts';
import { handler } from './measurements/handler.ts';
import { mail } from './measurements/mail.ts';
import { movedYear } from './measurements/moved-year.ts';
import { nthCommand } from './measurements/nth-command.ts';
import { onCall } from './measurements/on-call.ts';
import { pages } from './measurements/pages.ts';
import { poisonedSweep } from './measurements/poisoned-sweep.ts';
import { queuePage } from './measurements/queue-page.ts';
import { statusPage } from './measurements/status-page.ts';
import type { Measurement } from './report/measurement.ts';
import { printed } from './report/print.ts';
import { keep } from './report/results.ts';

/** `npm run bench -- [name …] [--quick]`. What is quick is shown and not kept. */
const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  handler,
  alerts,
  bundles,
  'queue-page': queuePage,
  'dynamodb-use': dynamodbUse,
  cost,
  'escalated-life': escalatedLife,
  deadlines,
  mail,
  'nth-command': nthCommand,
  'moved-year': movedYear,
  'on-call': onCall,
  pages,
  'poisoned-sweep': poisonedSweep,
  'status-page': statusPage,
};

const [flags, names] = [process.argv.slice(2), Object.keys(MEASUREMENTS)];
const quick = flags.includes('--quick');
const wanted = flags.filter((flag) => flag !== '--quick');
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: not measured here. There are ${names.join(', ')}, and --quick.`);
  process.exit(1);
}

const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
for (const name of wanted.length > 0 ? wanted : names) {
  const measurement = MEASUREMENTS[name];
  if (measurement === undefined) continue;
  const result = await measurement.run({ quick, progress: (text) => console.error(`  … ${name}: ${text}`) });
  console.log(printed(measurement, result));
  if (!quick) keep(name, result, today);
}
