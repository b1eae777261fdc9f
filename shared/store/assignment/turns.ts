import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { loadKey, turnsKey } from '#shared/store/table/assignment-keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/** By group, the turn that somebody had last (domain/assignment/choose.ts). */
export interface Turns {
  /** 0 where they never had one. */
  readonly version: number;
  readonly turns: Readonly<Record<string, number>>;
}

const TurnsSchema = z.object({ version: z.int().min(1), turns: z.record(z.string(), z.number()) });
const NEVER: Turns = { version: 0, turns: {} };

/** Strongly consistent: a turn that was taken is seen by whoever reads after it. */
export async function readTurns(
  table: Table,
  tenant: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, Turns>> {
  const keys = people.map((person) => [person, turnsKey(tenant, person)] as const);
  const items = await readItems(
    table,
    keys.map(([, key]) => key),
    { consistent: true },
  );
  return new Map(
    keys.map(([person, key]) => {
      const item = items.get(itemName(key));
      return [person, item === undefined ? NEVER : TurnsSchema.parse(item)];
    }),
  );
}

/** @returns the turn to be written with the record it is for: only if nobody else gave the person one meanwhile */
export function turnTaken(tenant: string, person: string, before: Turns, turns: Turns['turns']): UniqueItem {
  const { version } = before;
  return {
    ...turnsKey(tenant, person),
    attributes: { version: version + 1, turns },
    ...(version > 0 && { replaces: { version } }),
    decidesAgain: true,
  };
}

/** Strongly consistent; a kilobyte tells of ten records. @returns how many records somebody works on */
export async function countLoad({ name, client }: Table, tenant: string, person: string): Promise<number> {
  let count = 0;
  for (let from: Record<string, unknown> | undefined, more = true; more; ) {
    const { Count = 0, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': loadKey(tenant, person, '').pk },
        Select: 'COUNT',
        ConsistentRead: true,
        ...(from !== undefined && { ExclusiveStartKey: from }),
      }),
    );
    count += Count;
    from = LastEvaluatedKey;
    more = LastEvaluatedKey !== undefined;
  }
  return count;
}
