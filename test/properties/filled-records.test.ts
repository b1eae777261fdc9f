import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import { pictured } from '#domain/kernel/event-picture.ts';
import { SHIPPED_QUESTIONNAIRES } from '#domain/majors/questionnaires.ts';
import { commit } from '#shared/store/incidents/incident-writer.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import { readings, toPublic } from '#shared/use-cases/records/present.ts';
import { History, LIN } from '#test/harness/desk-history.ts';
import type { MemoryTable } from '#test/model/memory-table.ts';

const RUNS = process.env.FIRSTLINE_TEST_LONG === undefined ? 4 : 200;
const TIMEOUT_MS = 600_000;
const ITEM_BYTES = 400 * 1024;
const TRANSACTION_WRITES = 100;
const TRANSACTION_BYTES = 4 * 1024 * 1024;
const EVENT_BYTES = 256 * 1024;
const OPENED = Date.parse('2026-09-07T09:00:00Z');

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** As long as the limit in characters and bytes allows. */
const textOf = (character: string) => (most: number) =>
  character.repeat(Math.min(most, Math.floor((3 * most) / Buffer.byteLength(character))));

/** How far a record is filled, each up to its published limit. */
const fill = fc.record({
  character: fc.constantFrom('a', 'ж', '漢', '😀'),
  ends: fc.constantFrom('resolved', 'canceled', 'closed'),
  description: fc.constantFrom(0, 32_000),
  tasks: fc.constantFrom(0, 10, 50),
  links: fc.constantFrom(0, 200),
  attachments: fc.constantFrom(0, 100, 200),
  participants: fc.constantFrom(0, 20),
  items: fc.constantFrom(0, 20),
  major: fc.boolean(),
  holds: fc.constantFrom(0, 40),
  lessons: fc.constantFrom(0, 20),
});
type Fill = typeof fill extends fc.Arbitrary<infer Value> ? Value : never;

function times(count: number, make: (place: number) => object): Command[] {
  return Array.from({ length: count }, (_, place) => make(place) as Command);
}

function commandsOf(how: Fill): Command[] {
  const text = textOf(how.character);
  const task = { title: text(300), description: text(2_000), kind: 'work', due: null, owner: { person: LIN.id } };
  const files = Array.from({ length: how.attachments }, (_, place) => ({
    ...{ id: `${place}`.padStart(40, '0'), name: textOf(how.character)(80), contentType: 'a'.repeat(100), size: 1 },
  }));
  const item = (letter: string) => (place: number) => `${place}`.padStart(2, letter).padEnd(2_048, letter);
  const address = (place: number) => `${place}@${`${'a'.repeat(60)}.`.repeat(3)}example.com`;
  const roles = Object.fromEntries(
    ['communications', 'scribe', 'experts', 'customer-contact'].map((role) => [
      role,
      Array.from({ length: 10 }, (_, place) => address(place)),
    ]),
  );
  const update = { summary: text(4_000), conditions: text(4_000), actions: text(4_000), needs: text(4_000) };
  const notes = { notes: text(32_000), workaround: false };
  return [
    ...times(how.tasks, () => ({ type: 'add-task', ...task })),
    ...times(how.links, (place) => ({ type: 'link', relation: 'related', target: `INC-${place + 100}` })),
    { type: 'comment', body: text(32_000), visibility: 'public', attachments: files } as Command,
    ...times(how.participants, (place) => ({
      ...{ type: 'add-participant', email: `${place}@${'a'.repeat(60)}.example.com`, name: text(200) },
    })),
    ...(how.items === 0
      ? []
      : ['a', 'b'].map(
          (letter) =>
            ({
              ...{
                type: 'reclassify',
                configurationItems: Array.from({ length: how.items }, (_, at) => item(letter)(at)),
              },
            }) as Command,
        )),
    ...(how.major
      ? [
          { type: 'accept-major', commander: address(0), roles, bridge: `https://${'b'.repeat(1_900)}` } as Command,
          ...times(100, (place) => ({ type: 'join-major', person: address(place) })),
          ...times(40, (place) => ({
            type: 'set-milestone',
            name: `${place}${text(90)}`,
            at: new Date(OPENED).toISOString(),
          })),
          { type: 'update-major', ...update, audience: ['stakeholders', 'internal'] } as Command,
        ]
      : []),
    ...times(how.holds, () => ({ type: 'hold', reason: 'awaiting_supplier', comment: text(32_000) })).flatMap(
      (hold) => [hold, { type: 'resume', comment: null } as Command],
    ),
    ...(how.major ? [{ type: 'demote-major', reason: text(2_000) } as Command] : []),
    ...(how.ends === 'canceled'
      ? [{ type: 'cancel', reason: text(32_000) } as Command]
      : [{ type: 'resolve', code: 'solved', ...notes } as Command, ...reviewOf(how)]),
  ];
}

/** All answers, factors and lessons there may be, and each lesson ended at length. */
function reviewOf({ character, lessons }: Fill): Command[] {
  if (lessons === 0) return [];
  const text = textOf(character);
  const questions = Object.values(SHIPPED_QUESTIONNAIRES).flat();
  const longest = Math.floor((4 * 1024) / 20 / 3);
  return [
    { type: 'open-review' },
    ...questions.map(({ id }) => ({ type: 'change-review', answers: { [id]: text(4_000) } }) as Command),
    { type: 'change-review', contributingFactors: Array(20).fill(text(longest)), rootCause: text(4_000) } as Command,
    ...times(lessons, () => ({
      ...{ type: 'add-lesson', text: text(Math.floor((16 * 1024) / lessons / 3)), owner: LIN.id },
      due: { businessDays: 3 },
    })),
    ...times(lessons, (place) => ({
      ...{ type: 'complete-lesson', id: `L${place + 1}`, notes: text(300), ownOnly: false },
    })),
    { type: 'complete-review', problem: { title: text(300), description: text(4_000) } } as Command,
  ];
}

function metaOf({ record, entries, configuration }: History, from: number): MetaItem {
  const now = record.updatedAt;
  return {
    ...{ record, entries: entries.slice(from), timer: nextTimer(record, configuration), generation: 1, plannedAt: now },
    readings: readings(record, configuration, now),
  };
}

/** What one command writes: the items of its transaction. */
async function written(before: MetaItem | null, after: MetaItem, history: History) {
  const items: Record<string, unknown>[] = [];
  const client = {
    send: async ({ input }: { input: { TransactItems: { Put?: { Item: Record<string, unknown> } }[] } }) => {
      items.push(...input.TransactItems.map(({ Put }) => withBase64(Put?.Item ?? {})));
      return {};
    },
  };
  const table = { name: 'desk', client } as unknown as MemoryTable['table'];
  await commit(table, { before, after, unique: [], configuration: history.configuration });
  return items;
}

function withBase64({ packedClocks, ...item }: Record<string, unknown>): Record<string, unknown> {
  return packedClocks instanceof Uint8Array
    ? { ...item, packedClocks: Buffer.from(packedClocks).toString('base64') }
    : item;
}

async function expectFits(before: MetaItem | null, after: MetaItem, history: History): Promise<void> {
  const items = await written(before, after, history);
  expect(Math.max(...items.map(bytes))).toBeLessThan(ITEM_BYTES);
  expect(items.length).toBeLessThanOrEqual(TRANSACTION_WRITES);
  expect(bytes(items)).toBeLessThan(TRANSACTION_BYTES);
  const incident = toPublic(after.record, after.readings);
  for (const { data, ...entry } of after.entries) {
    expect(bytes(pictured({ ...entry, data, incident }))).toBeLessThan(EVENT_BYTES);
  }
}

async function live(how: Fill): Promise<void> {
  const text = textOf(how.character);
  const opening = { title: text(300), description: text(how.description) };
  const history = new History().open(new Date(OPENED).toISOString(), LIN, opening);
  let [before, now] = [metaOf(history, 0), OPENED];
  const commands = commandsOf(how);
  if (how.ends === 'closed') commands.push({ type: 'fire-timers' });
  for (const command of commands) {
    now += command.type === 'fire-timers' ? 30 * 86_400_000 : 1_000;
    const from = history.entries.length;
    history.do(new Date(now).toISOString(), LIN, command);
    const after = metaOf(history, from);
    await expectFits(before, after, history);
    before = after;
  }
}

describe('given a record filled up to any of its limits, in any script', () => {
  it(
    'when any command is carried out, then its transaction, items and events fit',
    () => fc.assert(fc.asyncProperty(fill, live), { numRuns: RUNS, endOnFailure: true }),
    TIMEOUT_MS,
  );
});
