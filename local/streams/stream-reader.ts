import * as z from 'zod';
import type { DynamoDbClient } from '#local/dynamodb/client.ts';

export const RecordSchema = z.looseObject({
  eventID: z.string(),
  eventName: z.string(),
  dynamodb: z.looseObject({
    SequenceNumber: z.string(),
    SizeBytes: z.number().optional(),
    ApproximateCreationDateTime: z.number().optional(),
  }),
});
export type StreamRecord = z.infer<typeof RecordSchema>;

const StreamsSchema = z.object({ Streams: z.array(z.object({ StreamArn: z.string() })) });
const StreamSchema = z.object({ StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }) });
const IteratorSchema = z.object({ ShardIterator: z.string() });
const RecordsSchema = z.object({ Records: z.array(RecordSchema), NextShardIterator: z.string().optional() });

const ask = <T>(client: DynamoDbClient, operation: string, body: object, schema: z.ZodType<T>) =>
  client.ask(`DynamoDBStreams_20120810.${operation}`, body, schema);

/**
 * Reads the one shard a table of the local DynamoDB has. Its records stay for good and keep their numbers over a restart,
 * so a number is all a checkpoint needs.
 */
export class StreamReader {
  readonly #client: DynamoDbClient;
  readonly #place: { readonly StreamArn: string; readonly ShardId: string };
  #iterator: string | undefined;
  readonly shardId: string;

  constructor(client: DynamoDbClient, streamArn: string, shardId: string) {
    this.#client = client;
    this.#place = { StreamArn: streamArn, ShardId: shardId };
    this.shardId = shardId;
  }

  /** Another one, of the same shard. */
  again(): StreamReader {
    return new StreamReader(this.#client, this.#place.StreamArn, this.#place.ShardId);
  }

  static async open(client: DynamoDbClient, tableName: string): Promise<StreamReader> {
    const { Streams } = await ask(client, 'ListStreams', { TableName: tableName }, StreamsSchema);
    const streamArn = Streams.at(-1)?.StreamArn ?? '';
    const { StreamDescription } = await ask(client, 'DescribeStream', { StreamArn: streamArn }, StreamSchema);
    const [shard, ...others] = StreamDescription.Shards;
    if (!shard || others.length > 0)
      throw new Error(`the stream of ${tableName} has ${StreamDescription.Shards.length} shards; one is understood`);
    return new StreamReader(client, streamArn, shard.ShardId);
  }

  /** @param after sequence number of the last record done with; none to begin with the oldest one. */
  async seek(after: string | undefined): Promise<void> {
    const from =
      after === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after };
    const { ShardIterator } = await ask(this.#client, 'GetShardIterator', { ...this.#place, ...from }, IteratorSchema);
    this.#iterator = ShardIterator;
  }

  /** The next records, none when there are no more for now. */
  async read(limit: number): Promise<readonly StreamRecord[]> {
    const { Records, NextShardIterator } = await ask(
      this.#client,
      'GetRecords',
      { ShardIterator: this.#iterator, Limit: limit },
      RecordsSchema,
    );
    this.#iterator = NextShardIterator ?? this.#iterator;
    return Records;
  }
}
