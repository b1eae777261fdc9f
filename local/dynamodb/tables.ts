import * as z from 'zod';
import { WireError } from '#local/core/wire-error.ts';
import type { DynamoDbClient } from '#local/dynamodb/client.ts';
import type { Resource, Resources } from '#local/runtime.ts';

const Anything = z.unknown();

// What AWS does around the data and one machine has no use for.
const INERT = {
  ContributorInsightsSpecification: Anything.optional(),
  PointInTimeRecoverySpecification: Anything.optional(),
  SSESpecification: Anything.optional(),
  Tags: Anything.optional(),
};

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }));
const TableSchema = z.strictObject({
  ...INERT,
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  DeletionProtectionEnabled: z.boolean().optional(),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema,
        Projection: z.object({ ProjectionType: z.string(), NonKeyAttributes: z.array(z.string()).optional() }),
      }),
    )
    .optional(),
  KeySchema,
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string().optional(), Enabled: z.boolean() }).optional(),
});

export interface DeskTable {
  readonly resource: Resource;
  readonly name: string;
  readonly streamed: boolean;
  readonly keys: readonly string[];
  /** Attribute with the epoch second after which an item may go. */
  readonly expires: string | undefined;
}

type TableProperties = z.infer<typeof TableSchema>;

/** Creates the tables and indexes of the template that do not exist yet. Throws naming the table and the property that is not honoured. */
export async function createTables(resources: Resources, client: DynamoDbClient): Promise<readonly DeskTable[]> {
  const tables: DeskTable[] = [];
  for (const resource of resources.ofType('AWS::DynamoDB::Table')) tables.push(await createTable(resource, client));
  return tables;
}

async function createTable(resource: Resource, client: DynamoDbClient): Promise<DeskTable> {
  const parsed = TableSchema.safeParse(resource.properties);
  if (!parsed.success) throw new Error(`${resource.logicalId} (${resource.type}): ${z.prettifyError(parsed.error)}`);
  const existing = await indexesOf(resource.physicalId, client);
  if (existing === undefined) await create(resource.physicalId, parsed.data, client);
  else await addIndexes(resource.physicalId, parsed.data, existing, client);
  const { StreamSpecification, KeySchema, TimeToLiveSpecification } = parsed.data;
  return {
    resource,
    name: resource.physicalId,
    streamed: StreamSpecification !== undefined,
    keys: KeySchema.map(({ AttributeName }) => AttributeName),
    expires: TimeToLiveSpecification?.Enabled ? TimeToLiveSpecification.AttributeName : undefined,
  };
}

const DescriptionSchema = z.object({
  Table: z.object({ GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string() })).default([]) }),
});

/** Names of the table's indexes, `undefined` when there is no such table yet. */
async function indexesOf(TableName: string, client: DynamoDbClient): Promise<readonly string[] | undefined> {
  try {
    const { Table } = await client.ask('DynamoDB_20120810.DescribeTable', { TableName }, DescriptionSchema);
    return Table.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
  } catch (error) {
    if (error instanceof WireError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

async function create(TableName: string, properties: TableProperties, client: DynamoDbClient): Promise<void> {
  const { AttributeDefinitions, BillingMode, GlobalSecondaryIndexes, KeySchema, StreamSpecification } = properties;
  const stream = StreamSpecification ? { StreamSpecification: { ...StreamSpecification, StreamEnabled: true } } : {};
  const table = { TableName, AttributeDefinitions, BillingMode, KeySchema, GlobalSecondaryIndexes, ...stream };
  await client.ask('DynamoDB_20120810.CreateTable', table, Anything);
}

/** With all its items, whether or not the template protects it: that is for AWS. */
export async function dropTable({ name }: DeskTable, client: DynamoDbClient): Promise<void> {
  await client.ask('DynamoDB_20120810.DeleteTable', { TableName: name }, Anything);
}

/** A newer template may have more indexes than the data was kept with; DynamoDB fills them itself, one after the other. */
async function addIndexes(
  TableName: string,
  properties: TableProperties,
  existing: readonly string[],
  client: DynamoDbClient,
): Promise<void> {
  const { AttributeDefinitions, GlobalSecondaryIndexes = [] } = properties;
  for (const index of GlobalSecondaryIndexes.filter(({ IndexName }) => !existing.includes(IndexName))) {
    const update = { TableName, AttributeDefinitions, GlobalSecondaryIndexUpdates: [{ Create: index }] };
    await client.ask('DynamoDB_20120810.UpdateTable', update, Anything);
  }
}
