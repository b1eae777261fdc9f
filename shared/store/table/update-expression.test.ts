import { expect, it } from 'vitest';
import { updateExpression } from './update-expression.ts';

it('given a change, names every field once and uses every name and value', () => {
  const change = updateExpression({
    set: { state: 'firing', at: '2' },
    grow: ['count'],
    where: [
      ['state', '=', 'resolved'],
      ['at', '<=', '2'],
    ],
  });
  expect(change).toEqual({
    UpdateExpression: 'SET #state = :set0, #at = :set1, #count = #count + :one',
    ConditionExpression: '#state = :where0 AND #at <= :where1',
    ExpressionAttributeNames: { '#state': 'state', '#at': 'at', '#count': 'count' },
    ExpressionAttributeValues: { ':one': 1, ':set0': 'firing', ':set1': '2', ':where0': 'resolved', ':where1': '2' },
  });
});
