import { paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DELIVERY_PREFIX } from '#shared/mail-out/deliveries.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { operatorTable } from '#test/harness/desk/operator-table.ts';

const ClaimSchema = z.object({ pk: z.string(), sk: z.string(), to: z.string().nullable(), claimedAt: z.number() });

/**
 * Mails that a death of the desk found under way. Whether SES had taken one is not known then, so it is sent again: a mail twice,
 * rarely, rather than never. Any other mail that comes twice is a mistake.
 */
export class InterruptedMails {
  /** By recipient, each claim once however often it is seen: it stands until it counts as abandoned. */
  readonly #claims = new Map<string, Set<string>>();

  /**
   * Looks what was under way when the desk died; once it runs again, and before anything counts as abandoned.
   *
   * @param died - not before that, in milliseconds of virtual time
   */
  async note({ addresses }: Pick<DeskOnThisMachine, 'addresses'>, died: number): Promise<void> {
    for (const { pk, sk, to, claimedAt } of await claims(addresses)) {
      if (to === null || claimedAt > died) continue;
      this.#claims.set(to, (this.#claims.get(to) ?? new Set()).add(`${pk} ${sk} ${claimedAt}`));
    }
  }

  countOf(recipient: string): number {
    return this.#claims.get(recipient)?.size ?? 0;
  }
}

async function claims(addresses: DeskOnThisMachine['addresses']): Promise<z.infer<typeof ClaimSchema>[]> {
  const { name: TableName, client } = operatorTable(addresses);
  const scan = {
    TableName,
    // What was given back after a failure is a claim of the year 1970.
    FilterExpression: 'begins_with(sk, :mail) AND outcome = :claimed AND claimedAt > :never',
    ExpressionAttributeValues: { ':mail': DELIVERY_PREFIX, ':claimed': 'claimed', ':never': 0 },
    ConsistentRead: true,
  };
  const found: unknown[] = [];
  for await (const { Items = [] } of paginateScan({ client }, scan)) found.push(...Items);
  client.destroy();
  return z.array(ClaimSchema).parse(found);
}
