import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { nextNoted } from '#domain/alerts/occurrences.ts';
import type { AlertCounter } from './alert-counter.ts';
import { alertCounterKey } from './keys.ts';
import { readRefusal } from './refusal.ts';
import type { Table } from './table.ts';
import { type UniqueItem, uniquePut } from './unique-item.ts';
import { updateExpression } from './update-expression.ts';

/** One message about an alert that changes nothing but its counter. */
export interface Counting {
  readonly tenant: string;
  readonly number: string;
  readonly alert: { readonly state: AlertCounter['state']; readonly at: string; readonly delivery: string };
  /** As it was read; a counter of which more than the count is different by then is left alone. */
  readonly counter: AlertCounter;
  /** Recognises the message again. */
  readonly message: UniqueItem;
  /** The very words of the last message, sent again on purpose. */
  readonly resent: boolean;
  readonly now: string;
}

type Update = NonNullable<NonNullable<TransactWriteCommandInput['TransactItems']>[number]['Update']>;

/**
 * Two writes in one transaction: the message, and the counter. Nothing else is touched, so that no stream wakes anybody.
 *
 * @returns `repeated` when the message was counted before, `changed` when the counter must be looked at again
 */
export async function countAlert(table: Table, counting: Counting): Promise<'counted' | 'repeated' | 'changed'> {
  const { Put } = uniquePut(counting.message);
  if (Put === undefined) throw new Error('a unique item is put');
  // Sent again on purpose it is known already; only its time to be forgotten is put off.
  const message = counting.resent ? { Item: Put.Item } : Put;
  const update = { ...counterUpdate(counting), TableName: table.name };
  const TransactItems = [{ Put: { ...message, TableName: table.name } }, { Update: update }];
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems }));
    return 'counted';
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    return refusal.refused.some(({ position }) => position === 0) ? 'repeated' : 'changed';
  }
}

function counterUpdate({ tenant, number, alert, counter, resent, now }: Counting): Update {
  const { state, severity, flapping, lastAt, firstAt, occurrences } = counter;
  const fires = alert.state === 'firing';
  const changed = alert.state === state ? {} : { state: alert.state, changedAt: now };
  const [later, earlier] = [fires && alert.at > lastAt, fires && alert.at < firstAt];
  return {
    TableName: '',
    Key: alertCounterKey(tenant, number),
    ...updateExpression({
      set: {
        ...{ delivery: alert.delivery, seenAt: now, ...changed },
        ...(!fires && { recoveredAt: alert.at }),
        ...(later && { lastAt: alert.at }),
        ...(earlier && { firstAt: alert.at }),
      },
      grow: fires ? ['revision', 'occurrences'] : ['revision'],
      where: [
        ...([['open', '=', true]] as const),
        ...Object.entries({ state, severity, flapping }).map(([field, value]) => [field, '=', value] as const),
        // Only ever later and earlier, whoever counts at the same time.
        ...(later || !fires ? [['lastAt', '<=', alert.at] as const] : []),
        ...(earlier ? [['firstAt', '>=', alert.at] as const] : []),
        // The next one that is noted is for the journal, too.
        ...(fires ? [['occurrences', '<', nextNoted(occurrences) - 1] as const] : []),
        ...(resent ? ([['seenAt', '=', counter.seenAt]] as const) : []),
      ],
    }),
  };
}
