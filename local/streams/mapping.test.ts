import { describe, expect, it } from 'vitest';
import { readMapping } from '#local/streams/mapping.ts';

function mappingOf(...patterns: object[]) {
  const Filters = patterns.map((pattern) => ({ Pattern: JSON.stringify(pattern) }));
  const properties = {
    ...{ EventSourceArn: 'stream', FunctionName: 'publish-events', StartingPosition: 'TRIM_HORIZON' },
    ...(patterns.length > 0 && { FilterCriteria: { Filters } }),
  };
  const named = { logicalId: 'Mapping', type: 'AWS::Lambda::EventSourceMapping', stack: 'desk', physicalId: 'mapping' };
  return readMapping({ ...named, properties, arn: 'arn', attributes: {} }, (name) => name);
}

const written = (sk: string) => ({ pk: { S: 'T#acme#INC-000001' }, sk: { S: sk } });
const snapshots = { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: ['META'] } } } };
const acts = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'ACT#' }] } } } };

describe('given a mapping that filters by keys', () => {
  it('when an item is written then the key alone says whether a record of it may be accepted', () => {
    const { mayAccept } = mappingOf(snapshots, acts);
    expect(['META', 'ACT#1', 'TOLD', 'MAIL#1'].map((sk) => mayAccept(written(sk)))).toEqual([true, true, false, false]);
  });
});

describe('given a mapping that filters by something else, or not at all', () => {
  it('when an item is written then any record of it may be accepted', () => {
    expect(mappingOf({ eventName: ['INSERT'] }).mayAccept(written('TOLD'))).toBe(true);
    expect(mappingOf().mayAccept(written('TOLD'))).toBe(true);
  });
});
