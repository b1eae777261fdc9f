import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { type MetaItem, parseMeta } from '#shared/store/incidents/meta-item.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { ADA, at, LIN, REPORT } from '#test/harness/desk-history.ts';
import { fixedConfigurations } from '#test/harness/fixed-configurations.ts';
import { MemoryTable } from '#test/model/memory-table.ts';
import { fireTimer } from './fire-timer.ts';

const OPENED = at(7, '09:00');

/** A desk with one record that has a timer; it counts reads, and lets somebody in behind the next one. */
async function aDesk() {
  const written: MetaItem[] = [];
  const { table } = new MemoryTable((_, after) => written.push(parseMeta(after)));
  const seen = { reads: 0, behind: async () => {} };
  const send = async (command: unknown) => {
    const answer = await table.client.send(command as BatchGetCommand);
    if (!(command instanceof BatchGetCommand)) return answer;
    seen.reads += 1;
    const { behind } = seen;
    seen.behind = async () => {};
    await behind();
    return answer;
  };
  const parts: DeskParts = {
    table: { name: 'desk', client: { send } as DeskParts['table']['client'] },
    configurations: fixedConfigurations(),
    keyring: async () => aKeyring,
  };
  const context = { tenant: 'default', now: OPENED, id: 'open', actor: ADA };
  await openIncident(parts, context, REPORT);
  const latest = () => written.at(-1) as MetaItem;
  const { record, generation, timer } = latest();
  const firing = { tenant: 'default', number: record.number, generation };
  const comment = { type: 'comment', body: 'On it', visibility: 'internal' } as const;
  const write = () =>
    executeCommand(parts, { ...context, id: 'comment', actor: LIN }, record.number, comment).then(() => {});
  const fire = () => fireTimer(parts, firing, timer?.at ?? '');
  return { fire, latest, seen, write };
}

it('given a timer that is due, when it fires, then its record is read once', async () => {
  const { fire, seen } = await aDesk();
  seen.reads = 0;
  expect(await fire()).toEqual({ outcome: 'applied', entries: 1 });
  expect(seen.reads).toBe(1);
});

it('given somebody who writes right after that, when it fires, then it applies to what stands now', async () => {
  const { fire, latest, seen, write } = await aDesk();
  seen.behind = write;
  expect(await fire()).toMatchObject({ outcome: 'applied' });
  const { record, entries } = latest();
  expect(entries.map(({ version }) => version)).toEqual([record.version]);
  expect(record.version).toBe(3);
});
