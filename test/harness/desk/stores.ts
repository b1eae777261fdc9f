import { type AttributeValue, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { paginateGetParametersByPath, SSMClient } from '@aws-sdk/client-ssm';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
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

  /** Changes attributes of an item behind the desk's back; what is undefined goes. */
  async spoil(pk: string, sk: string, changes: Record<string, unknown>): Promise<void> {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient(this.#client), {
      marshallOptions: { removeUndefinedValues: true },
    });
    const TableName = this.#addresses.tables[0];
    const { Item } = await client.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }));
    await client.send(new PutCommand({ TableName, Item: { ...Item, pk, sk, ...changes } }));
    client.destroy();
  }

  /** What the parameters below a path hold, in plain. */
  async parameters(Path: string): Promise<string[]> {
    const client = new SSMClient(this.#client);
    const values: string[] = [];
    const pages = paginateGetParametersByPath({ client }, { Path, Recursive: true, WithDecryption: true });
    for await (const { Parameters = [] } of pages) values.push(...Parameters.flatMap(({ Value }) => Value ?? []));
    client.destroy();
    return values;
  }

  /** Puts an object into the mail bucket. */
  async putObject(key: string, body: string | Uint8Array): Promise<void> {
    const client = new S3Client({ ...this.#client, forcePathStyle: true });
    await client.send(new PutObjectCommand({ Bucket: this.#addresses.buckets[0], Key: key, Body: body }));
    client.destroy();
  }

  /** Writes items past the desk, in this order, as DynamoDB's wire has them. */
  async put(items: readonly Record<string, AttributeValue>[]): Promise<void> {
    const client = new DynamoDBClient(this.#client);
    for (const Item of items) await client.send(new PutItemCommand({ TableName: this.#addresses.tables[0], Item }));
    client.destroy();
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
