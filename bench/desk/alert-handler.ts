import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Deployable, functionsOf } from './assembly.ts';

type Handler = (event: object) => Promise<void>;

const INGEST = 'ingest-alert';
/** A line for every alert would be most of what is measured. */
const SILENT = { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' };

/** The deployed bundle that takes alerts from the bus, in this process; it names itself to the capacity meter. */
export async function loadAlertHandler(deployable: Deployable, dynamodbUrl: string) {
  const found = functionsOf(deployable).find(({ name }) => name === INGEST);
  if (found === undefined) throw new Error(`the template has no function ${INGEST}`);
  const environment = { AWS_ENDPOINT_URL: dynamodbUrl, AWS_SDK_UA_APP_ID: INGEST, ...SILENT };
  Object.assign(process.env, found.environment, environment);
  // A module of its own for each table; its client reads the environment with the first call.
  const module = `${pathToFileURL(join(found.folder, 'index.mjs')).href}?${new URL(dynamodbUrl).port}`;
  const { handler } = (await import(module)) as { handler: Handler };
  const report = (key: string, id: string) => handler(eventOf(key, id));
  await report('first', 'first');
  return report;
}

/** The desk's own alert, as the bus delivers it. */
function eventOf(key: string, id: string): object {
  return {
    ...{ id, version: '0', source: 'firstline.alert', 'detail-type': 'Alert', account: '123456789012' },
    ...{ region: 'eu-central-1', time: '2026-09-07T09:00:00Z', resources: [] },
    detail: { key, state: 'firing', severity: 'high', title: `${key} is broken`, resource: key },
  };
}
