/** `npm run strip-secrets -- --stage prod --table <TableName>`, with credentials of the account: see docs/deploy.md. */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { createKeyring } from '#shared/signing/keyring.ts';
import { openTable } from '#shared/store/table/table.ts';
import { stripSecrets } from '#shared/use-cases/secrets/strip-secrets.ts';

/** A request has 20 seconds; ten more for clocks and the way. */
const LONGEST_REQUEST_MS = 30_000;

const { values } = parseArgs({ options: { stage: { type: 'string' }, table: { type: 'string' } } });
const { stage, table: name } = values;
if (stage === undefined || name === undefined) {
  console.error('npm run strip-secrets -- --stage <name of the stage> --table <output TableName of its data stack>');
  process.exit(2);
}
console.log(`Secrets of ${stage} are kept in Parameter Store alone from now on; what is under way ends first …`);
const table = openTable(name);
const parts = { table, keyring: createKeyring(table), secrets: createSecretStore(stage) };
const { versions, integrations, unreadable } = await stripSecrets(parts, () => wait(LONGEST_REQUEST_MS));
console.log(`Stripped: ${versions} versions of configurations, ${integrations} integrations. Backups hold them still.`);
if (unreadable.length > 0) {
  console.error(`Left as they are, for they cannot be read:\n${unreadable.join('\n')}`);
  process.exit(1);
}
