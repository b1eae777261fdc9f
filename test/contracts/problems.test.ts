import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { carryOutRest } from '#shared/use-cases/problems/carry-out.ts';
import { problemsService } from '#shared/use-cases/problems/problems-service.ts';
import { REPORT } from '#test/harness/desk-history.ts';
import { aDeskTable } from './desk-table.ts';

/** A problem of many incidents on a table as the desk has it, with nothing around it that would hide what fails in the middle. */

const MANY = process.env.FIRSTLINE_TEST_LONG === undefined ? 60 : 300;
const TIMEOUT_MS = 120_000;
const ANA: Actor = { kind: 'person', id: 'ana@example.com', staff: true };
const tenant = 'default';
const fields = { title: 'Cards are refused', description: '', configurationItems: [] };

let parts: DeskParts;
let stop = async () => {};
let asked = 0;
/** Calls of the table; more than are left fail. */
let calls = 0;
let left = Number.POSITIVE_INFINITY;

beforeAll(async () => {
  const desk = await aDeskTable();
  const { client } = desk.table;
  const send = client.send.bind(client) as (...args: unknown[]) => unknown;
  Object.assign(client, {
    send: async (...args: unknown[]) => {
      calls += 1;
      left -= 1;
      if (left < 0) throw new Error('the call died');
      return send(...args);
    },
  });
  const version = { version: 0, document: shippedConfiguration('help@desk.test') };
  const same = async () => version;
  const configurations = { current: same, at: same, version: same } as unknown as DeskParts['configurations'];
  parts = { table: desk.table, keyring: async () => aKeyring, configurations };
  stop = desk.stop;
});

afterAll(() => stop());

function asking(): RequestContext {
  asked += 1;
  return { tenant, actor: ANA, now: '2026-09-07T09:00:00.000Z', id: `r-${asked}` };
}

async function counted<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly count: number }> {
  const before = calls;
  return { result: await work(), count: calls - before };
}

const service = () => problemsService(parts);
const rest = (number: string) => carryOutRest(parts, { tenant, number, now: '2026-09-07T09:30:00.000Z' });
const statusOf = async (number: string) => (await readMeta(parts.table, tenant, number)).record.status;
const outcomesOf = async (number: string) => {
  const { resolution } = await service().read(asking(), number);
  return { state: resolution?.state, outcomes: new Set(resolution?.results.map(({ outcome }) => outcome)) };
};

describe('given a problem of many incidents', () => {
  const numbers: string[] = [];
  let problem = '';

  beforeAll(async () => {
    const requester = (place: number) => ({ email: `ada${place}@example.com`, name: null });
    for (let place = 0; place < MANY; place++) {
      const { record } = await openIncident(parts, asking(), { ...REPORT, requester: requester(place) });
      numbers.push(record.number);
    }
    problem = (await service().open(asking(), fields, numbers)).record.id;
    await rest(problem);
  }, TIMEOUT_MS);

  it(
    'when it is resolved and killed in the middle then it goes on where it stopped, and does nothing twice',
    async () => {
      expect(
        (await service().resolve(asking(), problem, { notes: 'Forty', closeLinked: true })).progress,
      ).toMatchObject({
        ...{ state: 'running', results: [] },
      });
      left = MANY;
      await expect(rest(problem)).rejects.toThrow();
      left = Number.POSITIVE_INFINITY;
      const { resolution } = await service().read(asking(), problem);
      expect(resolution?.state).toBe('running');
      const done = resolution?.results.length ?? 0;
      expect(done).toBeGreaterThan(0);
      expect(done).toBeLessThan(MANY);

      const { count } = await counted(() => rest(problem));
      expect(await outcomesOf(problem)).toEqual({ state: 'done', outcomes: new Set(['closed']) });
      // A read, a transaction and a result each, unless the first call died between the last two; the problem beside them.
      expect(count).toBeLessThanOrEqual((MANY - done) * 3 + 6);
      for (const number of numbers) {
        const { record } = await readMeta(parts.table, tenant, number);
        expect([record.status, record.version]).toEqual(['closed', 4]);
      }
    },
    TIMEOUT_MS,
  );

  it(
    'when it is undone then exactly those come back that nobody touched',
    async () => {
      const [touched = ''] = numbers;
      await executeCommand(parts, asking(), touched, { type: 'reopen', reason: 'Not for me' });
      await service().undo(asking(), problem);
      await rest(problem);
      const { resolution } = await service().read(asking(), problem);
      const unchanged = resolution?.results.filter(({ outcome }) => outcome !== 'restored');
      expect(unchanged).toEqual([{ number: touched, outcome: 'unchanged', reason: 'somebody has worked on it since' }]);
      expect(resolution?.results).toHaveLength(MANY);
      expect(await statusOf(numbers[1] ?? '')).toBe('new');
      expect(await statusOf(touched)).toBe('assigned');
    },
    TIMEOUT_MS,
  );
});
