import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { anyFires, firingOf, recount, withMember, worstFiring } from '#domain/alerts/members.ts';
import { nextNoted } from '#domain/alerts/occurrences.ts';
import { sameWords } from '#domain/alerts/words.ts';
import { alertCounterKey, alertMemberKey } from '#shared/store/table/alert-keys.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UniqueItem, uniquePut } from '#shared/store/table/unique-item.ts';
import { updateExpression } from '#shared/store/table/update-expression.ts';
import type { AlertCounter } from './alert-counter.ts';
import { afterMessage, memberItem, type StoredMember } from './alert-members.ts';

/** One message about an alert that changes nothing but its counter and its member. */
export interface Counting {
  readonly tenant: string;
  readonly number: string;
  readonly alert: IncomingAlert;
  /** As they were read; what is different by then in more than the count is left alone. */
  readonly counter: AlertCounter;
  readonly member: StoredMember | null;
  /** Recognises the message again, where it has an item of its own. */
  readonly message: UniqueItem | null;
  readonly now: string;
}

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/**
 * Two or three writes in one transaction: the message, the counter, and the member. Nothing else is touched, so that no stream
 * wakes anybody.
 *
 * @returns `repeated` when the message was counted before, `changed` when the counter must be looked at again
 */
export async function countAlert(table: Table, counting: Counting): Promise<'counted' | 'repeated' | 'changed'> {
  const { message } = counting;
  const writes = [...(message === null ? [] : [uniquePut(message)]), ...countingWrites(counting)];
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: writes.map((write) => named(write, table)) }));
    return 'counted';
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    return message !== null && refusal.refused.some(({ position }) => position === 0) ? 'repeated' : 'changed';
  }
}

function named(write: Write, { name: TableName }: Table): Write {
  if (write.Put) return { Put: { ...write.Put, TableName } };
  return write.Update ? { Update: { ...write.Update, TableName } } : write;
}

function countingWrites(counting: Counting): Write[] {
  const { tenant, number, counter, member, alert, now } = counting;
  const after = afterMessage(member, alert, now);
  const stays =
    member !== null && member.revision > 0 && member.state === after.state && member.severity === after.severity;
  if (stays && counter.memberTotal !== undefined) return [repeatOfCounter(counting), repeatOfMember(counting, member)];
  return [changedCounter(counting, after), uniquePut(memberItem(tenant, number, member, after))];
}

/** The member fires on: whoever counts another of them at the same time is not in the way. */
function repeatOfCounter({ tenant, number, alert, counter, now }: Counting): Write {
  const { state, severity, flapping, lastAt, firstAt, occurrences } = counter;
  const [later, earlier] = [alert.at > lastAt, alert.at < firstAt];
  return {
    Update: {
      TableName: '',
      Key: alertCounterKey(tenant, number),
      ...updateExpression({
        set: {
          ...{ delivery: alert.delivery, seenAt: now, ...saidAnew(alert, counter), ...leftOutAnew(alert, counter) },
          ...(later && { lastAt: alert.at }),
          ...(earlier && { firstAt: alert.at }),
        },
        grow: ['revision', 'occurrences'],
        where: [
          ...([['open', '=', true]] as const),
          ...Object.entries({ state, severity, flapping }).map(([field, value]) => [field, '=', value] as const),
          // Only ever later and earlier, whoever counts at the same time.
          ...(later ? [['lastAt', '<=', alert.at] as const] : []),
          ...(earlier ? [['firstAt', '>=', alert.at] as const] : []),
          // The next one that is noted is for the journal, too.
          ['occurrences', '<', nextNoted(occurrences) - 1],
        ],
      }),
    },
  };
}

/** Words alone are told apart by what was said last, so that of two at the same moment the second looks again. */
function repeatOfMember({ tenant, number, alert, message, now }: Counting, member: StoredMember): Write {
  const { firedAt } = afterMessage(member, alert, now);
  const { state, severity, seenAt } = member;
  return {
    Update: {
      TableName: '',
      Key: alertMemberKey(tenant, number, member.id),
      ...updateExpression({
        set: { delivery: alert.delivery, seenAt: now, ...(firedAt !== member.firedAt && { firedAt }) },
        grow: [],
        where: [
          ...([
            ['state', '=', state],
            ['severity', '=', severity],
          ] as const),
          ...(message === null ? ([['seenAt', '=', seenAt]] as const) : []),
          ...unlessLater(firedAt, member.firedAt),
        ],
      }),
    },
  };
}

/** A time is only ever put off, whoever counts at the same time. */
function unlessLater(
  firedAt: string | null,
  seen: string | null,
): readonly (readonly ['firedAt', '=' | '<=', string | null])[] {
  if (firedAt === seen) return [];
  return firedAt === null || seen === null ? [['firedAt', '=', seen]] : [['firedAt', '<=', firedAt]];
}

/** One of its members comes or goes. */
function changedCounter({ tenant, number, alert, counter, member, now }: Counting, after: StoredMember): Write {
  const firing = recount(firingOf(counter), member, after);
  const [fires, state] = [alert.state === 'firing', anyFires(firing) ? ('firing' as const) : ('resolved' as const)];
  const isKnown = member !== null && counter.memberTotal !== undefined;
  const next: AlertCounter = {
    ...{
      ...counter,
      ...saidAnew(alert, counter),
      ...leftOutAnew(alert, counter),
      firing,
      state,
      delivery: alert.delivery,
      seenAt: now,
    },
    severity: worstFiring(firing) ?? counter.severity,
    members: withMember(counter.members ?? [], alert.member, alert.state),
    memberTotal: (counter.memberTotal ?? 0) + (isKnown ? 0 : 1),
    ...(state !== counter.state && { changedAt: now }),
    ...(state !== counter.state && fires && { since: alert.since ?? alert.at }),
    ...(!fires && { recoveredAt: alert.at }),
    ...(fires && { occurrences: counter.occurrences + 1 }),
    ...(fires && alert.at > counter.lastAt && { lastAt: alert.at }),
    ...(fires && alert.at < counter.firstAt && { firstAt: alert.at }),
    revision: counter.revision + 1,
  };
  return uniquePut({
    ...alertCounterKey(tenant, number),
    attributes: next,
    replaces: { revision: counter.revision },
  });
}

function saidAnew({ state, words, url }: IncomingAlert, { latest }: AlertCounter) {
  if (state === 'resolved' || words === undefined) return {};
  const anew = latest === undefined || !sameWords(latest, words);
  return { ...(anew && { latest: words }), ...(url !== null && { url }) };
}

function leftOutAnew({ leftOut = 0 }: IncomingAlert, { leftOut: known = 0 }: AlertCounter) {
  return leftOut === known ? {} : { leftOut };
}
