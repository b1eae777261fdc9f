import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { Messages } from '#local/services/queues/messages.ts';
import type { Queue } from '#local/services/queues/queue-resources.ts';

const MINUTE_MS = 60_000;
const FAILED: Queue = {
  name: 'failed',
  arn: 'arn:aws:sqs:eu-central-1:123456789012:failed',
  retentionMs: 100 * MINUTE_MS,
  visibilityMs: MINUTE_MS,
  redrive: undefined,
};
const WORK: Queue = {
  ...FAILED,
  name: 'work',
  arn: 'arn:work',
  redrive: { deadLetterArn: FAILED.arn, maxReceiveCount: 2 },
};

function messages() {
  const db = new DatabaseSync(':memory:');
  return new Messages({ db, folder: '', transaction: (run) => run() });
}

describe('given a queue with a message', () => {
  it('when it is received then it is hidden until its visibility is over', () => {
    const store = messages();
    store.send(WORK.arn, 'a', {}, 0);
    expect(store.receive(WORK, 0, 10, MINUTE_MS).map(({ body, receives }) => [body, receives])).toEqual([['a', 1]]);
    expect(store.receive(WORK, MINUTE_MS - 1, 10, MINUTE_MS)).toEqual([]);
    expect(store.receive(WORK, MINUTE_MS, 10, MINUTE_MS)[0]?.receives).toBe(2);
  });

  it('when it was received as often as the queue allows then it moves to the dead-letter queue', () => {
    const store = messages();
    store.send(WORK.arn, 'a', {}, 0);
    store.receive(WORK, 0, 10, 0);
    store.receive(WORK, 0, 10, 0);
    expect(store.receive(WORK, 0, 10, 0)).toEqual([]);
    expect(store.all(FAILED.arn).map(({ body }) => body)).toEqual(['a']);
  });

  it('when it is deleted with an old receipt then it stays', () => {
    const store = messages();
    store.send(WORK.arn, 'a', {}, 0);
    const old = store.receive(WORK, 0, 1, 0)[0]?.receipt ?? '';
    const current = store.receive(WORK, 0, 1, 0)[0]?.receipt ?? '';
    store.delete(WORK.arn, old);
    expect(store.all(WORK.arn)).toHaveLength(1);
    store.delete(WORK.arn, current);
    expect(store.all(WORK.arn)).toEqual([]);
  });

  it('when its visibility is changed then it comes back at that instant', () => {
    const store = messages();
    store.send(WORK.arn, 'a', {}, 0);
    const receipt = store.receive(WORK, 0, 1, MINUTE_MS)[0]?.receipt ?? '';
    expect(store.changeVisibility(WORK.arn, receipt, 10)).toBe(true);
    expect(store.depth(WORK.arn, 9)).toEqual({ visible: 0, hidden: 1 });
    expect(store.receive(WORK, 10, 1, MINUTE_MS)).toHaveLength(1);
  });

  it('when its retention is over then it is gone', () => {
    const store = messages();
    store.send(WORK.arn, 'a', {}, 0);
    expect(store.receive(WORK, WORK.retentionMs, 1, 0)).toEqual([]);
    expect(store.all(WORK.arn)).toEqual([]);
  });
});
