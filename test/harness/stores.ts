import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, paginateScan, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Addresses } from './controls.ts';

const UnprocessedSchema = z.object({
  action: z.string(),
  reason: z.string(),
  key: z.string(),
  from: z.string().nullable(),
  number: z.string().nullable(),
});

export type Unprocessed = z.infer<typeof UnprocessedSchema>;

/** What an operator sees with the AWS SDK. */
export class Stores {
  readonly #addresses: Addresses;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  /** Mails that changed no record, oldest first. */
  async unprocessedMail(tenant = 'default'): Promise<Unprocessed[]> {
    return z.array(UnprocessedSchema).parse(await this.partition(`UNPROCESSED#${tenant}`));
  }

  /** Every item of one partition of the table. */
  async partition(pk: string): Promise<Record<string, unknown>[]> {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient(this.#client));
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: this.#addresses.tables[0],
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
      }),
    );
    client.destroy();
    return Items;
  }

  /** Whether any partition's name begins so. */
  async hasPartition(prefix: string): Promise<boolean> {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient(this.#client));
    const pages = paginateScan(
      { client },
      {
        TableName: this.#addresses.tables[0],
        FilterExpression: 'begins_with(pk, :prefix)',
        ExpressionAttributeValues: { ':prefix': prefix },
      },
    );
    let found = 0;
    for await (const { Count = 0 } of pages) found += Count;
    client.destroy();
    return found > 0;
  }

  /** An object of the mail bucket. */
  async object(key: string): Promise<Buffer> {
    const client = new S3Client({ ...this.#client, forcePathStyle: true });
    const { Body } = await client.send(new GetObjectCommand({ Bucket: this.#addresses.buckets[0], Key: key }));
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
    client.destroy();
    return bytes;
  }

  get #client() {
    const { aws: endpoint, region } = this.#addresses;
    return { region, endpoint, credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' } };
  }
}
