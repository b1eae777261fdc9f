import { describe, expect, it } from 'vitest';
import { alertCounterKey, alertKey, alertMemberKey, formerAlertKey } from '#shared/store/table/alert-keys.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { ALERT_FOR_TESTS, COUNTER_FOR_TESTS, MEMBER_FOR_TESTS } from './alert-for-tests.ts';
import { type Ahead, knownOf } from './known-alert.ts';

const TENANT = 'default';
const NUMBER = 'INC-000007';
const alert = { ...ALERT_FOR_TESTS, formerKeys: ['k'] };

type Key = { readonly pk: string; readonly sk: string };
const named = ({ pk, sk }: Key) => `${pk} ${sk}`;

function incidentItems(number: string): [string, object][] {
  return [
    [
      named(alertCounterKey(TENANT, number)),
      { ...alertCounterKey(TENANT, number), ...COUNTER_FOR_TESTS, memberTotal: 1 },
    ],
    [named(alertMemberKey(TENANT, number, 'k')), { ...alertMemberKey(TENANT, number, 'k'), ...MEMBER_FOR_TESTS }],
  ];
}

/** What is known, and in how many reads. */
async function known(items: [string, object][], ahead?: Ahead) {
  const stored = new Map(items);
  let reads = 0;
  const send = async ({ input }: { input: { Key?: Key; RequestItems?: { desk: { Keys: Key[] } } } }) => {
    reads += 1;
    if (input.Key) return { Item: stored.get(named(input.Key)) };
    return { Responses: { desk: input.RequestItems?.desk.Keys.flatMap((key) => stored.get(named(key)) ?? []) } };
  };
  const parts = { table: { name: 'desk', client: { send } } } as unknown as DeskParts;
  const { incident } = await knownOf(parts, TENANT, alert, ahead);
  return { number: incident?.number ?? null, member: incident?.member?.id ?? null, reads };
}

const keyOf = (number: string): [string, object] => {
  const key = alertKey(TENANT, alert);
  return [named(key), { ...key, number, revision: 1 }];
};
const expecting = (number: string | null) => ({ number, formerly: false });

describe('Given an alert of a key whose incident is open', () => {
  const items = [keyOf(NUMBER), ...incidentItems(NUMBER)];

  it('when nobody expects it, then it is found in two reads', async () => {
    expect(await known(items)).toEqual({ number: NUMBER, member: 'k', reads: 2 });
  });

  it('when it is the expected one, then it is found in one', async () => {
    expect(await known(items, expecting(NUMBER))).toEqual({ number: NUMBER, member: 'k', reads: 1 });
  });

  it('when another was expected, then it is found all the same', async () => {
    expect(await known(items, expecting('INC-000001'))).toEqual({ number: NUMBER, member: 'k', reads: 2 });
  });
});

describe('Given an alert of a key nobody knows', () => {
  it('when something may be known from before, then it is looked for', async () => {
    const former = formerAlertKey(TENANT, alert.source, 'k');
    const items: [string, object][] = [[named(former), { ...former, number: NUMBER }], ...incidentItems(NUMBER)];
    expect(await known(items)).toEqual({ number: NUMBER, member: 'k', reads: 3 });
  });

  it('when nothing is, then one read says so', async () => {
    expect(await known([], expecting(null))).toEqual({ number: null, member: null, reads: 1 });
  });

  it('when an incident was expected, then there is none', async () => {
    expect(await known([], expecting(NUMBER))).toEqual({ number: null, member: null, reads: 1 });
  });
});
