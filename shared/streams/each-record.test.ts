import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { eachRecord } from './each-record.ts';
import { toSetAside } from './set-aside.ts';

const throttled = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });

/** A hundred changes, of which some fail. */
async function work(failures: Record<number, Error>, setAside?: (place: number) => void) {
  const done: number[] = [];
  const aside: number[] = [];
  const Records = Array.from({ length: 100 }, (_, place) => ({ dynamodb: { SequenceNumber: `${place}` } }));
  const answer = eachRecord(
    { Records },
    async ({ dynamodb }) => {
      const place = Number(dynamodb?.SequenceNumber);
      if (failures[place]) throw failures[place];
      done.push(place);
    },
    async ({ dynamodb }) => {
      setAside?.(Number(dynamodb?.SequenceNumber));
      aside.push(Number(dynamodb?.SequenceNumber));
    },
  );
  return { done, aside, answer: await answer.catch((error: unknown) => error) };
}

describe('given a batch of a hundred changes', () => {
  it('when one fails for what it is, then it alone is set aside and 99 are done', async () => {
    const { done, aside, answer } = await work({ 41: new TypeError('poison') });
    expect([done.length, aside, answer]).toEqual([99, [41], { batchItemFailures: [] }]);
  });

  it('when AWS fails on one, then all after it wait, and Lambda tries again from there', async () => {
    const { done, aside, answer } = await work({ 41: throttled });
    expect([done.length, aside, answer]).toEqual([41, [], { batchItemFailures: [{ itemIdentifier: '41' }] }]);
  });

  it('when AWS fails on the first, then the batch fails as a whole, so that Lambda halves it', async () => {
    const { done, answer } = await work({ 0: throttled });
    expect([done, answer]).toEqual([[], throttled]);
  });

  it('when one cannot even be set aside, then it is tried again: it must not get lost', async () => {
    const refused = () => {
      throw new Error('no queue');
    };
    const { done, answer } = await work({ 5: new TypeError('poison') }, refused);
    expect([done.length, answer]).toEqual([5, { batchItemFailures: [{ itemIdentifier: '5' }] }]);
  });
});

it('given what is set aside, then it says which change of which record it was, and no word of it', () => {
  const image = (version: number) => marshall({ version, record: { title: 'Private words' } }) as never;
  const record: DynamoDBRecord = {
    eventID: 'e1',
    dynamodb: {
      Keys: marshall({ pk: 'T#acme#INC-000007', sk: 'META' }) as never,
      ...{ OldImage: image(3), NewImage: image(5), SequenceNumber: '99' },
    },
  };
  const cause = new Error('cannot read "Private words"');
  expect(toSetAside(record, cause)).toEqual({
    ...{ tenant: 'acme', number: 'INC-000007', item: 'META', fromVersion: 3, toVersion: 5 },
    ...{ eventID: 'e1', sequenceNumber: '99', reason: 'Error' },
  });
});
