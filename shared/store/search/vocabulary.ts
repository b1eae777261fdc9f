import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { vocabularyPk } from './search-keys.ts';

type Shared = 'desk' | 'requesters';

const keyOf = (tenant: string, scope: Shared, term: string) => ({ pk: vocabularyPk(tenant, scope, term), sk: term });

/**
 * Of some terms those the vocabulary may lack, as items to write. Terms stay in it when nothing is found by them any more: they are
 * looked for in vain, and no record is missed.
 */
export async function termsToNote(
  table: Table,
  tenant: string,
  scope: Shared,
  terms: readonly string[],
): Promise<{ pk: string; sk: string }[]> {
  const keys = terms.map((term) => keyOf(tenant, scope, term));
  // Most words of a record are those of others, and to read is a tenth of the price of writing.
  const known = await readItems(table, keys, { consistent: false });
  return keys.filter((key) => !known.has(itemName(key)));
}

/** Terms that begin so, in their order: the first ones after `after`. One query. */
export async function termsBeginning(
  { name, client }: Table,
  tenant: string,
  scope: Shared,
  { beginning, after, limit }: { readonly beginning: string; readonly after: string | null; readonly limit: number },
): Promise<string[]> {
  const pk = vocabularyPk(tenant, scope, beginning);
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :beginning)',
      ExpressionAttributeValues: { ':pk': pk, ':beginning': beginning },
      Limit: limit,
      ...(after !== null && { ExclusiveStartKey: { pk, sk: after } }),
    }),
  );
  return Items.map(({ sk }) => String(sk));
}
