import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Table } from '#shared/store/table/table.ts';

/** What lies in a collection that the sweep finds (due-heads.ts). */
interface Asked<Line> {
  /** The attribute that holds it. */
  readonly of: string;
  readonly prefix: string;
  readonly schema: z.ZodType<Line>;
  readonly most: number;
}

/**
 * Strongly consistent. Where there are fewer than `most` that is all: neither large ones, of which one call answers few, nor one
 * that cannot be read leave others behind.
 *
 * @returns what can be read, in the order of keys, and the keys of what was met and cannot
 */
export async function dueLines<Line>(
  { name, client }: Table,
  pk: string,
  { of, prefix, schema, most }: Asked<Line>,
): Promise<{ readonly lines: (Line & { readonly sk: string })[]; readonly unreadable: string[] }> {
  const lines: (Line & { sk: string })[] = [];
  const unreadable: string[] = [];
  for (let from: Record<string, unknown> | undefined, more = true; more && lines.length < most; ) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
        Limit: most - lines.length,
        ConsistentRead: true,
        ...(from !== undefined && { ExclusiveStartKey: from }),
      }),
    );
    for (const item of Items) {
      const read = schema.safeParse(item[of]);
      if (read.success) lines.push({ ...read.data, sk: String(item.sk) });
      else unreadable.push(String(item.sk));
    }
    from = LastEvaluatedKey;
    more = LastEvaluatedKey !== undefined;
  }
  return { lines, unreadable };
}
