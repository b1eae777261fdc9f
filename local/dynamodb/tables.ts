import * as z from 'zod';
import type { DynamoDbClient } from '#local/dynamodb/client.ts';
import type { Resource, Resources } from '#local/runtime.ts';
import { WireError } from '#local/wire-error.ts';

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

/** Creates the tables of the template that do not exist yet. Throws naming the table and the property that is not honoured. */
export async function createTables(resources: Resources, client: DynamoDbClient): Promise<readonly DeskTable[]> {
  const tables: DeskTable[] = [];
  for (const resource of resources.ofType('AWS::DynamoDB::Table')) tables.push(await createTable(resource, client));
  return tables;
}

async function createTable(resource: Resource, client: DynamoDbClient): Promise<DeskTable> {
  const parsed = TableSchema.safeParse(resource.properties);
  if (!parsed.success) throw new Error(`${resource.logicalId} (${resource.type}): ${z.prettifyError(parsed.error)}`);
  const { AttributeDefinitions, BillingMode, GlobalSecondaryIndexes, StreamSpecification, TimeToLiveSpecification } =
    parsed.data;
  const stream = StreamSpecification ? { StreamSpecification: { ...StreamSpecification, StreamEnabled: true } } : {};
  await unlessExists(() =>
    client.ask(
      'DynamoDB_20120810.CreateTable',
      {
        TableName: resource.physicalId,
        AttributeDefinitions,
        BillingMode,
        KeySchema: parsed.data.KeySchema,
        GlobalSecondaryIndexes,
        ...stream,
      },
      Anything,
    ),
  );
  return {
    resource,
    name: resource.physicalId,
    streamed: StreamSpecification !== undefined,
    keys: parsed.data.KeySchema.map(({ AttributeName }) => AttributeName),
    expires: TimeToLiveSpecification?.Enabled ? TimeToLiveSpecification.AttributeName : undefined,
  };
}

async function unlessExists(create: () => Promise<unknown>): Promise<void> {
  try {
    await create();
  } catch (error) {
    if (!(error instanceof WireError) || error.code !== 'ResourceInUseException') throw error;
  }
}
