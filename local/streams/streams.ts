import type { DynamoDbClient } from '#local/dynamodb/client.ts';
import type { StreamRecords } from '#local/dynamodb/stream-records.ts';
import type { WrittenItem } from '#local/dynamodb/written-items.ts';
import type { DeskLambda } from '#local/lambda/lambda.ts';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { readMapping, type StreamMapping } from '#local/streams/mapping.ts';
import { SharedStream } from '#local/streams/shared-stream.ts';
import { StreamPoller } from '#local/streams/stream-poller.ts';
import { StreamReader } from '#local/streams/stream-reader.ts';
import { Trimming } from '#local/streams/trimming.ts';

const TABLE = 'AWS::DynamoDB::Table';

// What somebody may want is followed at once; this finds what was written around the endpoint.
const LOOK_AGAIN_MS = 60_000;
/** Most of what is written is for no reader: so many records are one answer, and let what was read be deleted. */
const MOST_UNREAD = 100;

/** What a mapping's function must be granted; Lambda asks for all four, though the mapping itself lists no streams. */
const STREAM_ACTIONS = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];

export interface StreamsOptions {
  readonly runtime: Runtime;
  readonly lambda: DeskLambda;
  readonly client: DynamoDbClient;
  /** Where they can be deleted; a DynamoDB that is not ours does that itself. */
  readonly streamRecords: StreamRecords | undefined;
}

export interface Streams extends Service {
  /** There is something new: every mapping reads on, where one may want it. */
  written(items: readonly WrittenItem[]): void;
}

/** The event source mappings of the template: table streams to functions, from a durable checkpoint each. */
export function createStreams(options: StreamsOptions): Streams {
  const { runtime } = options;
  const [trimmings, shared] = [new Map<string, Trimming>(), new Map<string, SharedStream>()];
  const pollers: Array<{ poller: StreamPoller; mapping: StreamMapping; drainAgain: () => void }> = [];
  let unread = 0;
  let stopWatch: () => void = () => undefined;
  runtime.state.db.exec(
    'CREATE TABLE IF NOT EXISTS streams_checkpoints (mapping TEXT PRIMARY KEY, sequence_number TEXT NOT NULL)',
  );

  const open = async () => {
    for (const mapping of mappingsOf(runtime)) {
      const poller = await openPoller(mapping, options, trimmings, shared);
      pollers.push({ poller, mapping, drainAgain: repeatable(runtime, mapping, () => poller.drain()) });
    }
  };
  const close = () => {
    for (const { poller } of pollers.splice(0)) poller.stop();
    shared.clear();
  };
  const readOn = () => {
    unread = 0;
    for (const stream of shared.values()) stream.written();
    for (const { drainAgain } of pollers) drainAgain();
  };
  const isWanted = (item: WrittenItem) => pollers.some(({ mapping }) => mapping.mayAccept(item));

  return {
    name: 'streams',
    written: (items) => {
      unread += items.length;
      if (items.some(isWanted) || unread >= MOST_UNREAD) readOn();
    },
    start: async () => {
      await open();
      stopWatch = runtime.clock.every(LOOK_AGAIN_MS, readOn);
      readOn();
    },
    stop: async () => {
      stopWatch();
      close();
    },
    reset: async () => {
      close();
      trimmings.clear();
      runtime.state.db.exec('DELETE FROM streams_checkpoints');
      for (const { physicalId } of runtime.resources.ofType(TABLE)) options.streamRecords?.deleteAll(physicalId);
      await open();
    },
  };
}

function mappingsOf({ resources }: Runtime): readonly StreamMapping[] {
  const functionArnOf = (name: string) => resources.byPhysicalId('AWS::Lambda::Function', name)?.arn ?? name;
  const mappings = resources.ofType('AWS::Lambda::EventSourceMapping');
  return mappings
    .filter(({ properties }) => properties.Enabled !== false)
    .map((resource) => readMapping(resource, functionArnOf));
}

async function openPoller(
  mapping: StreamMapping,
  { runtime, lambda, client, streamRecords }: StreamsOptions,
  trimmings: Map<string, Trimming>,
  shared: Map<string, SharedStream>,
): Promise<StreamPoller> {
  const role = lambda.roleOf(mapping.functionArn);
  // AWS refuses to create the mapping without these.
  for (const action of STREAM_ACTIONS) runtime.iam.assertAllowed(role, action, mapping.streamArn);
  if (mapping.onFailure) runtime.destinations.assertMaySend(mapping.onFailure, role);
  const table = runtime.resources.ofType(TABLE).find(({ attributes }) => attributes.StreamArn === mapping.streamArn);
  if (!table)
    throw new Error(`${mapping.id}: ${mapping.streamArn} is not the stream of a table; only those are read here`);
  const stream = shared.get(mapping.streamArn) ?? (await openStream(client, table.physicalId));
  shared.set(mapping.streamArn, stream);
  const from = checkpointOf(runtime, mapping);
  const deleteBefore = (number: string) => streamRecords?.deleteBefore(table.physicalId, number);
  const trimming = trimmings.get(mapping.streamArn) ?? new Trimming(deleteBefore);
  trimmings.set(mapping.streamArn, trimming);
  trimming.reached(mapping.id, from);
  const keep = runtime.state.db.prepare(
    'INSERT INTO streams_checkpoints VALUES (?, ?) ON CONFLICT (mapping) DO UPDATE SET sequence_number = excluded.sequence_number',
  );
  const checkpoint = (sequenceNumber: string) => {
    keep.run(mapping.id, sequenceNumber);
    trimming.reached(mapping.id, sequenceNumber);
  };
  return new StreamPoller({ ...runtime, mapping, reader: stream.reader(from), role, lambda, checkpoint });
}

async function openStream(client: DynamoDbClient, tableName: string): Promise<SharedStream> {
  const reader = await StreamReader.open(client, tableName);
  return new SharedStream(() => reader.again());
}

function checkpointOf(runtime: Runtime, mapping: StreamMapping): string | undefined {
  const row = runtime.state.db
    .prepare('SELECT sequence_number FROM streams_checkpoints WHERE mapping = ?')
    .get(mapping.id);
  return typeof row?.sequence_number === 'string' ? row.sequence_number : undefined;
}

/** Runs `drain` once more for every call that came while it ran, never twice at a time; the whole of it is work to be waited for. */
function repeatable(runtime: Runtime, mapping: StreamMapping, drain: () => Promise<void>): () => void {
  let asked = false;
  let running = false;
  const run = async () => {
    running = true;
    try {
      while (asked) {
        asked = false;
        await drain();
      }
    } finally {
      running = false;
    }
  };
  return () => {
    asked = true;
    if (!running) runtime.work.background(`stream of ${mapping.functionArn}`, run);
  };
}
