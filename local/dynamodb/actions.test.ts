import { describe, expect, it } from 'vitest';
import { neededGrants } from '#local/dynamodb/actions.ts';

const PREFIX = 'arn:aws:dynamodb:eu-west-1:000000000000:';
const TABLE = `${PREFIX}table/incidents`;
const TableName = 'incidents';

const asked = (operation: string, body: object) =>
  neededGrants(operation, body, PREFIX).map(({ action, resource }) => `${action} ${resource}`);

describe('given a request to DynamoDB', () => {
  it.each([
    ['GetItem', { TableName }, [`dynamodb:GetItem ${TABLE}`]],
    ['PutItem', { TableName: TABLE }, [`dynamodb:PutItem ${TABLE}`]],
    ['Query', { TableName }, [`dynamodb:Query ${TABLE}`]],
    ['Query', { TableName, IndexName: 'byState' }, [`dynamodb:Query ${TABLE}/index/byState`]],
    ['BatchGetItem', { RequestItems: { incidents: { Keys: [] } } }, [`dynamodb:BatchGetItem ${TABLE}`]],
    [
      'TransactWriteItems',
      {
        TransactItems: [
          { Put: { TableName } },
          { ConditionCheck: { TableName } },
          { Update: { TableName } },
          { Delete: { TableName } },
        ],
      },
      ['PutItem', 'ConditionCheckItem', 'UpdateItem', 'DeleteItem'].map((action) => `dynamodb:${action} ${TABLE}`),
    ],
    ['TransactGetItems', { TransactItems: [{ Get: { TableName } }] }, [`dynamodb:GetItem ${TABLE}`]],
  ])('then %s of %o asks for its grants', (operation, body, expected) => {
    expect(asked(operation, body)).toEqual(expected);
  });

  it('then an operation nobody described is refused', () => {
    expect(() => asked('ExecuteStatement', {})).toThrow('ExecuteStatement');
  });
});
