import type { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Table } from '#shared/store/table/table.ts';
import { deadLetterKeeper } from './keep-dead-letters.ts';

const NOW = '2026-09-07T08:00:00.000Z';
const QUEUES = { mail: 'https://sqs/mail', alerts: 'https://sqs/alerts' };
const UNREADABLE = { MessageId: 'm-1', Body: 'no event of SES' };
const OTHER = { MessageId: 'm-2', Body: '{"Records": 7}' };

/** The messages of the queue of mails, each look at it one answer and then an empty one. */
function queueOf(looks: readonly (readonly object[])[]) {
  const answers = looks.flatMap((Messages) => (Messages.length === 0 ? [{}] : [{ Messages }, {}]));
  const send = async ({ input }: { input: { QueueUrl: string } }) =>
    input.QueueUrl === QUEUES.mail ? (answers.shift() ?? {}) : {};
  return { send } as unknown as SQSClient;
}

const table = { name: 't', client: { send: async () => ({}) } } as unknown as Table;

afterEach(() => vi.restoreAllMocks());

/** @returns how many lines the log had after each sweep */
async function linesOf(looks: readonly (readonly object[])[]): Promise<number[]> {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  const keep = deadLetterKeeper(table, queueOf(looks), QUEUES);
  const lines: number[] = [];
  for (const _ of looks) {
    await keep(NOW);
    lines.push(spy.mock.calls.length);
  }
  return lines;
}

describe('given a dead letter that cannot be put where people look', () => {
  it('when the sweep meets it again and again then it is told once', async () => {
    expect(await linesOf([[UNREADABLE], [UNREADABLE], [UNREADABLE]])).toEqual([1, 1, 1]);
  });

  it('when another comes then that is told as well', async () => {
    expect(await linesOf([[UNREADABLE], [UNREADABLE, OTHER], [OTHER, UNREADABLE]])).toEqual([1, 2, 2]);
  });

  it('when a look does not meet it then the next that does tells nothing new', async () => {
    expect(await linesOf([[UNREADABLE], [], [UNREADABLE]])).toEqual([1, 1, 1]);
  });
});
