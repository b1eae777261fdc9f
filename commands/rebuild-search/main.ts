/** `npm run rebuild-search -- --table <TableName> [--after <place>]`, with credentials of the account: see docs/search.md. */
import { parseArgs } from 'node:util';
import { openTable } from '#shared/store/table/table.ts';
import { rebuildIndex } from '#shared/use-cases/search/rebuild-index.ts';

const { values } = parseArgs({ options: { table: { type: 'string' }, after: { type: 'string' } } });
const { table: name, after } = values;
if (name === undefined) {
  console.error('npm run rebuild-search -- --table <output TableName of the data stack> [--after <place>]');
  process.exit(2);
}
const told = ({ done, failed, after: place }: { done: number; failed: readonly string[]; after: string | null }) =>
  console.log(
    `${done} records${failed.length === 0 ? '' : `, not ${failed.join(', ')}`}${place === null ? '.' : `; to go on from here: --after ${place}`}`,
  );
const { failed } = await rebuildIndex(openTable(name), after ?? null, told);
if (failed.length > 0) process.exit(1);
