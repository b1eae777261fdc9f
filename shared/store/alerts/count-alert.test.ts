import { describe, expect, it } from 'vitest';
import type { Table } from '#shared/store/table/table.ts';
import { ALERT_FOR_TESTS, COUNTER_FOR_TESTS, MEMBER_FOR_TESTS } from '#shared/use-cases/alerts/alert-for-tests.ts';
import { type Counting, countAlert } from './count-alert.ts';

const now = '2026-09-07T10:05:00.000Z';
const counting: Counting = {
  ...{ tenant: 'default', number: 'INC-000001', alert: ALERT_FOR_TESTS, message: null, now },
  ...{ counter: { ...COUNTER_FOR_TESTS, memberTotal: 1 }, member: MEMBER_FOR_TESTS },
};

/** What counting writes to the counter, as JSON. */
async function counted(changes: Partial<Counting>): Promise<string> {
  const sent: { input: { TransactItems: unknown[] } }[] = [];
  const client = { send: async (command: (typeof sent)[number]) => sent.push(command) };
  await countAlert({ name: 'desk', client } as unknown as Table, { ...counting, ...changes });
  return JSON.stringify(sent[0]?.input.TransactItems[0]);
}

describe('Given an alert that is counted beside the journal', () => {
  const gap = { ...ALERT_FOR_TESTS, leftOut: 7 };

  it.each([
    ['of a member that fires on', MEMBER_FOR_TESTS],
    ['of a member nobody knew', null],
  ])('when its sender left alerts out, %s, then the counter says how many', async (_, member) => {
    expect(await counted({ member, alert: gap })).toMatch(/leftOut/);
    expect(await counted({ member })).not.toMatch(/leftOut/);
  });

  it('when the next message leaves out none, then the counter forgets them', async () => {
    const counter = { ...counting.counter, leftOut: 7 };
    expect(await counted({ counter })).toMatch(/leftOut/);
    expect(await counted({ counter, alert: gap })).not.toMatch(/leftOut/);
  });
});
