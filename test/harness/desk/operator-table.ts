import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import type { Addresses } from './controls.ts';

type Where = Pick<Addresses, 'aws' | 'region' | 'tables'>;

/** For any client of the AWS SDK. */
export function operatorOf({ aws: endpoint, region }: Pick<Where, 'aws' | 'region'>) {
  return { endpoint, region, credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' } };
}

/** The desk's table as its operator may use it. Whoever asks for it destroys its client. */
export function operatorTable(where: Where): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(operatorOf(where)), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { name: where.tables[0] ?? '', client };
}
