import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import { StateError } from '#local/services/state-machines/state-error.ts';

interface Task {
  readonly functionArn: string;
  readonly payload: unknown;
  readonly timeoutMs: number | undefined;
}

/** Calls a task's function with the machine's role and answers its payload. Throws `StateError`, named as Step Functions names it. */
export async function invokeTask(
  runtime: Pick<Runtime, 'clock' | 'lambda'>,
  role: () => Principal,
  task: Task,
): Promise<unknown> {
  const result = await withTimeout(runtime, task.timeoutMs, invoke(runtime, role, task));
  if (result.functionError === undefined) return result.payload;
  throw new StateError(errorType(result.payload), JSON.stringify(result.payload));
}

async function invoke(
  runtime: Pick<Runtime, 'clock' | 'lambda'>,
  role: () => Principal,
  { functionArn, payload }: Task,
) {
  try {
    return await runtime.lambda.invoke(functionArn, payload, role());
  } catch (error) {
    // Recovery: a refusal is an error of the task, which the definition may retry or catch.
    if (!(error instanceof WireError)) throw error;
    throw new StateError(`Lambda.${error.code}`, error.message);
  }
}

async function withTimeout<T>(
  runtime: Pick<Runtime, 'clock' | 'lambda'>,
  timeoutMs: number | undefined,
  work: Promise<T>,
): Promise<T> {
  if (timeoutMs === undefined) return work;
  const { promise, reject } = Promise.withResolvers<never>();
  const cancel = runtime.clock.schedule(runtime.clock.now() + timeoutMs, 'housekeeping', () =>
    reject(new StateError('States.Timeout', `The task did not answer within ${timeoutMs / 1000} s.`)),
  );
  try {
    return await Promise.race([work, promise]);
  } finally {
    cancel();
  }
}

function errorType(payload: unknown): string {
  const named =
    typeof payload === 'object' && payload !== null && 'errorType' in payload ? payload.errorType : undefined;
  return typeof named === 'string' ? named : 'Lambda.Unknown';
}
