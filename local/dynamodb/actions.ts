import * as z from 'zod';
import { WireError } from '#local/core/wire-error.ts';

export interface NeededGrant {
  readonly action: string;
  readonly resource: string;
}

const Named = z.object({ TableName: z.string() });
const BodySchema = z.object({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  StreamArn: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
  TransactItems: z.array(z.record(z.string(), Named)).optional(),
});
type Body = z.infer<typeof BodySchema>;

// A transaction needs the grant of each thing it does, and none of its own.
const TRANSACTION_ACTIONS: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

const ON_TABLES = new Set(['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'DescribeTable', 'DescribeTimeToLive']);
const ON_INDEXES = new Set(['Query', 'Scan']);
const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems']);
// Tables are the template's; these only look.
const OPERATOR_ONLY = new Set([
  'ListTables',
  'ListStreams',
  'DescribeStream',
  'GetShardIterator',
  'GetRecords',
  'DescribeLimits',
  'ListTagsOfResource',
]);

export const isWrite = (operation: string) => WRITES.has(operation);

/**
 * What IAM asks of the caller for one request to DynamoDB.
 * @param prefix `arn:aws:dynamodb:<region>:<account>:`
 * @throws WireError for an operation that is not known here.
 */
export function neededGrants(operation: string, body: unknown, prefix: string): readonly NeededGrant[] {
  const request = read(body);
  const tableArn = (name: string) => (name.startsWith('arn:') ? name : `${prefix}table/${name}`);
  const grant = (action: string, resource: string) => ({ action: `dynamodb:${action}`, resource });
  if (ON_TABLES.has(operation)) return [grant(operation, tableArn(request.TableName ?? ''))];
  if (ON_INDEXES.has(operation)) return [grant(operation, indexArn(tableArn(request.TableName ?? ''), request))];
  if (OPERATOR_ONLY.has(operation)) return [grant(operation, request.StreamArn ?? `${prefix}table/*`)];
  switch (operation) {
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return Object.keys(request.RequestItems ?? {}).map((table) => grant(operation, tableArn(table)));
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return transactionGrants(request).map(([action, table]) => grant(action, tableArn(table)));
    default:
      throw new WireError('UnknownOperationException', `dynamodb ${operation} is not known to the local runtime`);
  }
}

function read(body: unknown): Body {
  const parsed = BodySchema.safeParse(body);
  if (!parsed.success) throw new WireError('SerializationException', z.prettifyError(parsed.error));
  return parsed.data;
}

function transactionGrants({ TransactItems = [] }: Body): [action: string, table: string][] {
  return TransactItems.flatMap((item) =>
    Object.entries(item).map(([kind, { TableName }]): [string, string] => [
      TRANSACTION_ACTIONS[kind] ?? kind,
      TableName,
    ]),
  );
}

function indexArn(table: string, { IndexName }: Body): string {
  return IndexName === undefined ? table : `${table}/index/${IndexName}`;
}
