import type { Answer } from '#shared/custom-resources/answer-stack.ts';
import { log } from '#shared/telemetry/log.ts';
import { safeError } from '#shared/telemetry/safe-error.ts';
import type { ConsoleBucket } from './console-bucket.ts';
import type { ConsoleFile } from './console-files.ts';
import { putFiles } from './put-files.ts';
import type { ConsoleRequest } from './resource-request.ts';

/** What became of a request, a failure too: a stack that is told nothing waits. */
export async function answerTo(
  bucket: ConsoleBucket,
  files: readonly ConsoleFile[],
  request: ConsoleRequest,
): Promise<Answer> {
  const { RequestType } = request;
  try {
    const { version, count } = await putFiles(bucket, files, request);
    log('CONSOLE_FILES_PUT', { kind: RequestType, count });
    return { Status: 'SUCCESS', Data: { Version: version } };
  } catch (cause) {
    // Recovery: the stack rolls back and shows the reason to whoever deploys.
    log('CONSOLE_FILES_FAILED', { kind: RequestType }, cause);
    const { name, message } = safeError(cause);
    return { Status: 'FAILED', Reason: `${name}: ${message}` };
  }
}
