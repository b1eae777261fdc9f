import * as z from 'zod';
import type { Resource } from '#local/runtime.ts';
import { compilePattern } from '#local/services/events/pattern.ts';

const MappingSchema = z.strictObject({
  BatchSize: z.number().default(100),
  BisectBatchOnFunctionError: z.boolean().default(false),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }) }).optional(),
  Enabled: z.boolean().default(true),
  EventSourceArn: z.string(),
  FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) }).optional(),
  FunctionName: z.string(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  // Waiting for a fuller batch is a matter of cost, and so is its age; here a batch goes as soon as it is there.
  MaximumBatchingWindowInSeconds: z.number().optional(),
  MaximumRecordAgeInSeconds: z.number().optional(),
  MaximumRetryAttempts: z.number().default(-1),
  ParallelizationFactor: z.literal(1).optional(),
  StartingPosition: z.literal(['TRIM_HORIZON', 'LATEST']),
  Tags: z.unknown().optional(),
});

export interface StreamMapping {
  readonly id: string;
  readonly streamArn: string;
  readonly functionArn: string;
  readonly batchSize: number;
  readonly bisect: boolean;
  readonly reportsItems: boolean;
  /** Attempts after the first; without a bound a bad record stops the shard, as it would on AWS. */
  readonly retries: number;
  readonly onFailure: string | undefined;
  readonly accepts: (record: unknown) => boolean;
  /** Whether it could accept a record of an item by its key, whatever became of that. @param item - the whole item or its key */
  readonly mayAccept: (item: unknown) => boolean;
}

const KeysSchema = z.object({ dynamodb: z.object({ Keys: z.unknown() }).optional() });

/** @throws Error naming the property that is not honoured here. */
export function readMapping(resource: Resource, functionArnOf: (name: string) => string): StreamMapping {
  const parsed = MappingSchema.safeParse(resource.properties);
  if (!parsed.success) throw new Error(`${resource.logicalId} (${resource.type}): ${z.prettifyError(parsed.error)}`);
  const properties = parsed.data;
  const patterns = (properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) => JSON.parse(Pattern) as unknown);
  const tests = patterns.map((pattern) => compilePattern(pattern));
  const keyTests = patterns.map((pattern) => compilePattern(KeysSchema.parse(pattern).dynamodb?.Keys ?? {}));
  return {
    id: resource.logicalId,
    streamArn: properties.EventSourceArn,
    functionArn: functionArnOf(properties.FunctionName),
    batchSize: properties.BatchSize,
    bisect: properties.BisectBatchOnFunctionError,
    reportsItems: properties.FunctionResponseTypes.length > 0,
    retries: properties.MaximumRetryAttempts < 0 ? Infinity : properties.MaximumRetryAttempts,
    onFailure: properties.DestinationConfig?.OnFailure.Destination,
    accepts: (record) => tests.length === 0 || tests.some((test) => test(record)),
    mayAccept: (item) => keyTests.length === 0 || keyTests.some((test) => test(item)),
  };
}
