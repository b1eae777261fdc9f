import { availableParallelism } from 'node:os';
import * as z from 'zod';
import type { Resource, Resources } from '#local/runtime.ts';
import type { Assembly } from '#local/template/assembly.ts';

// As many copies of one function as the machine can use at once; more only wait for the processor and hold up to 60 MB each. Two at least,
// so that what happens at the same time on AWS can happen at the same time here.
const MOST_WORKERS = Math.max(2, Math.min(4, availableParallelism()));

const FunctionSchema = z.strictObject({
  Architectures: z.array(z.string()).optional(),
  Code: z.object({ S3Key: z.string().optional() }),
  Description: z.string().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
  FunctionName: z.string().optional(),
  Handler: z.string(),
  LoggingConfig: z.object({ LogGroup: z.string().optional() }).loose().optional(),
  MemorySize: z.number().default(128),
  Role: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  ReservedConcurrentExecutions: z.number().optional(),
  Timeout: z.number().default(3),
  Tags: z.unknown().optional(),
  TracingConfig: z.unknown().optional(),
});

const InvokeConfigSchema = z.strictObject({
  FunctionName: z.string(),
  Qualifier: z.string(),
  MaximumEventAgeInSeconds: z.number().optional(),
  MaximumRetryAttempts: z.number().default(2),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() }).optional(),
});

export interface FunctionConfig {
  readonly name: string;
  readonly arn: string;
  readonly roleArn: string;
  /** Folder of the bundle; absent when the template carries the code itself, which is not run here. */
  readonly bundle: string | undefined;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutMs: number;
  readonly workers: number;
  readonly logGroup: string;
  /** Asynchronous calls: attempts after the first, then where the event goes. */
  readonly retries: number;
  readonly onFailure: string | undefined;
}

/** Every function of the template. Throws naming the function and the property that is not honoured here. */
export function functionsOf(resources: Resources, assembly: Assembly): readonly FunctionConfig[] {
  return resources.ofType('AWS::Lambda::Function').map((resource) => readFunction(resource, resources, assembly));
}

function readFunction(resource: Resource, resources: Resources, assembly: Assembly): FunctionConfig {
  const parsed = FunctionSchema.safeParse(resource.properties);
  if (!parsed.success) throw new Error(`${resource.logicalId} (${resource.type}): ${z.prettifyError(parsed.error)}`);
  const properties = parsed.data;
  return {
    name: resource.physicalId,
    arn: resource.arn,
    roleArn: properties.Role,
    bundle: assembly.bundles.get(properties.Code.S3Key ?? ''),
    handler: properties.Handler,
    environment: properties.Environment?.Variables ?? {},
    memoryMegabytes: properties.MemorySize,
    timeoutMs: properties.Timeout * 1000,
    workers: Math.min(MOST_WORKERS, properties.ReservedConcurrentExecutions ?? MOST_WORKERS),
    logGroup: properties.LoggingConfig?.LogGroup ?? `/aws/lambda/${resource.physicalId}`,
    ...asynchronousConfig(resource, resources),
  };
}

// Event age is not honoured: on AWS the queue is always there, here the desk may have been off for days.
function asynchronousConfig(
  resource: Resource,
  resources: Resources,
): { retries: number; onFailure: string | undefined } {
  const configs = resources
    .ofType('AWS::Lambda::EventInvokeConfig')
    .map(({ properties }) => InvokeConfigSchema.parse(properties));
  const config = configs.find(
    ({ FunctionName, Qualifier }) => FunctionName === resource.physicalId && Qualifier === '$LATEST',
  );
  return { retries: config?.MaximumRetryAttempts ?? 2, onFailure: config?.DestinationConfig?.OnFailure?.Destination };
}
