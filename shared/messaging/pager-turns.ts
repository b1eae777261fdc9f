import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { stillCounted, turnAt } from '#domain/paging/turn.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type Pager, pagerPk } from './pager-keys.ts';

/** Somebody else paged the same person meanwhile; each try sees one of them more. */
const MOST_TRIES = 10;
const KEPT_SECONDS = 3600;

const TurnSchema = z.object({ sent: z.array(z.number()), revision: z.int() });

/**
 * Takes a turn at somebody by one way: of several at the same instant one goes at once, the others with what follows.
 *
 * @returns when it may go; `nowMs` where it is taken, and the page is to be sent
 */
export async function takeTurn(
  { name, client }: Table,
  pager: Pager,
  { critical, nowMs }: { readonly critical: boolean; readonly nowMs: number },
): Promise<number> {
  const key = { pk: pagerPk(pager), sk: 'TURN' };
  for (let tries = 1; ; tries++) {
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }));
    const known = TurnSchema.safeParse(Item);
    const { sent, revision } = known.success ? known.data : { sent: [], revision: 0 };
    const at = turnAt(pager.via, { sent, critical, now: nowMs });
    if (at > nowMs) return at;
    const turn = { sent: [...stillCounted(sent, nowMs), nowMs], revision: revision + 1 };
    try {
      await client.send(
        new PutCommand({
          TableName: name,
          Item: { ...key, ...turn, expiresAt: Math.floor(nowMs / 1000) + KEPT_SECONDS },
          ConditionExpression: 'attribute_not_exists(revision) OR revision = :revision',
          ExpressionAttributeValues: { ':revision': revision },
        }),
      );
      return nowMs;
    } catch (error) {
      // A refused write is read: somebody else took a turn.
      if (!(error instanceof ConditionalCheckFailedException) || tries >= MOST_TRIES) throw error;
    }
  }
}
