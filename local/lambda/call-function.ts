import type { FunctionConfig } from '#local/lambda/function-config.ts';
import { THROTTLED } from '#local/lambda/function-pool.ts';
import { LARGEST_PAYLOAD_BYTES } from '#local/lambda/payload-size.ts';
import type { RunnableFunction } from '#local/lambda/runnable-function.ts';
import type { InvokeResult, Log } from '#local/runtime.ts';

/** One call of a function, from its event to its answer or its error. */
export async function callFunction(
  { config, pool }: RunnableFunction,
  call: { event: string; requestId: string; arn: string },
  log: Log,
  gaveUp?: AbortSignal,
): Promise<InvokeResult> {
  if (!pool)
    return {
      functionError: 'Unhandled',
      payload: { errorType: 'Runtime.ImportModuleError', errorMessage: 'the template has no bundle for this function' },
    };
  const answer = await pool.call({ ...call, invokedArn: call.arn, timeoutMs: config.timeoutMs }, gaveUp);
  if ('result' in answer) return answered(config, answer.result, log);
  if (answer === THROTTLED) return { payload: answer.error, functionError: 'Unhandled' };
  log.info(
    config.name,
    `ERROR ${answer.error.errorType}: ${answer.error.errorMessage}\n${answer.error.trace?.join('\n') ?? ''}`,
  );
  return { payload: answer.error, functionError: 'Unhandled' };
}

/** A larger answer is lost, and the call a failed one. */
function answered({ name }: FunctionConfig, result: string, log: Log): InvokeResult {
  const bytes = Buffer.byteLength(result);
  if (bytes <= LARGEST_PAYLOAD_BYTES) return { payload: JSON.parse(result) };
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${LARGEST_PAYLOAD_BYTES} bytes).`;
  log.info(name, `ERROR Function.ResponseSizeTooLarge: ${errorMessage}`);
  return { payload: { errorType: 'Function.ResponseSizeTooLarge', errorMessage }, functionError: 'Unhandled' };
}
