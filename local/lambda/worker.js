// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { patchDate } from './worker-date.js';

/** @import { FunctionFailure, WorkerAnswer, WorkerCall, WorkerStart } from './worker-protocol.ts' */

/**
 * The bootstrap of one function's worker: what Lambda's own runtime does around a handler. In JavaScript, because every thread
 * would load anew what strips types: 40 ms of the processor for each start.
 * @typedef {(event: unknown, context: unknown) => unknown} Handler
 */

/** @type {WorkerStart} */
const start = workerData;
patchDate(start.time);
const handler = await loadHandler(start);
parentPort?.on('message', (/** @type {WorkerCall} */ call) => void answer(call));

/**
 * @param {WorkerStart} start
 * @returns {Promise<Handler>}
 */
async function loadHandler({ bundle, handler }) {
  const [module = '', name = ''] = handler.split('.');
  const file = ['.mjs', '.js', '.cjs'].map((suffix) => join(bundle, module + suffix)).find(existsSync);
  if (!file) throw new Error(`Cannot find module '${module}' in ${bundle}`);
  /** @type {Record<string, unknown>} */
  const loaded = await import(pathToFileURL(file).href);
  const found = loaded[name];
  if (typeof found !== 'function') throw new Error(`${handler} is undefined or not exported`);
  return (event, context) => found(event, context);
}

/** @param {WorkerCall} call */
async function answer(call) {
  parentPort?.postMessage(await outcomeOf(call));
}

/**
 * @param {WorkerCall} call
 * @returns {Promise<WorkerAnswer>}
 */
async function outcomeOf(call) {
  try {
    const result = await handler(JSON.parse(call.event), contextOf(call));
    return { result: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return { error: failureOf(error) };
  }
}

/**
 * @param {unknown} error
 * @returns {FunctionFailure}
 */
function failureOf(error) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] };
}

/**
 * @param {WorkerCall} call
 * @returns {Record<string, unknown>}
 */
function contextOf(call) {
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
