import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { changedQueues } from './changed-queues.ts';

interface Stands {
  readonly group: string;
  readonly assignee?: string;
}

const image = ({ group, assignee }: Stands) => ({
  record: { M: { group: { S: group }, assignee: assignee === undefined ? { NULL: true } : { S: assignee } } },
});

function change(number: string, after: Stands, before?: Stands, sk = 'META'): DynamoDBRecord {
  return {
    dynamodb: {
      Keys: { pk: { S: `T#acme#${number}` }, sk: { S: sk } },
      NewImage: image(after),
      ...(before && { OldImage: image(before) }),
    },
  };
}

const namesOf = (...Records: DynamoDBRecord[]) =>
  changedQueues({ Records }).map(({ tenant, queue }) => `${tenant} ${queue.kind} ${queue.name}`.trim());

describe('the queues that a batch of the stream changes', () => {
  it('are those a record leaves and those it comes into', () => {
    const before = { group: 'service-desk', assignee: 'lin@example.com' };
    expect(namesOf(change('INC-000001', { group: 'vendor' }, before))).toEqual([
      'acme all',
      'acme group service-desk',
      'acme assignee lin@example.com',
      'acme group vendor',
    ]);
  });

  it('are each counted once, however many of their records changed', () => {
    const storm = Array.from({ length: 100 }, (_, index) => change(`INC-${index}`, { group: 'vendor' }));
    expect(namesOf(...storm)).toEqual(['acme all', 'acme group vendor']);
  });

  it('are none of what is no incident, and still the tenant’s of one that cannot be read', () => {
    expect(namesOf(change('PERSON#x', { group: 'vendor' }, undefined, 'STATE'))).toEqual([]);
    const broken = {
      dynamodb: { Keys: { pk: { S: 'T#acme#INC-1' }, sk: { S: 'META' } }, NewImage: { record: { S: '' } } },
    };
    expect(namesOf(broken)).toEqual(['acme all']);
  });
});
