import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { patchDate } from '#local/lambda/worker-date.ts';
import type { FunctionFailure, WorkerAnswer, WorkerCall, WorkerStart } from '#local/lambda/worker-protocol.ts';

/** The bootstrap of one function's worker: what Lambda's own runtime does around a handler. */
type Handler = (event: unknown, context: unknown) => unknown;

const start: WorkerStart = workerData;
patchDate(start.time);
const handler = await loadHandler(start);
parentPort?.on('message', (call: WorkerCall) => void answer(call));

async function loadHandler({ bundle, handler }: WorkerStart): Promise<Handler> {
  const [module = '', name = ''] = handler.split('.');
  const file = ['.mjs', '.js', '.cjs'].map((suffix) => join(bundle, module + suffix)).find(existsSync);
  if (!file) throw new Error(`Cannot find module '${module}' in ${bundle}`);
  const loaded: Record<string, unknown> = await import(pathToFileURL(file).href);
  const found = loaded[name];
  if (typeof found !== 'function') throw new Error(`${handler} is undefined or not exported`);
  return (event, context) => found(event, context);
}

async function answer(call: WorkerCall): Promise<void> {
  parentPort?.postMessage(await outcomeOf(call));
}

async function outcomeOf(call: WorkerCall): Promise<WorkerAnswer> {
  try {
    const result: unknown = await handler(JSON.parse(call.event), contextOf(call));
    return { result: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return { error: failureOf(error) };
  }
}

function failureOf(error: unknown): FunctionFailure {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] };
}

function contextOf(call: WorkerCall): Record<string, unknown> {
  const deadline = performance.now() + call.timeoutMs;
  const { env } = process;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: call.invokedArn,
    awsRequestId: call.requestId,
    getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
  };
}
