import type { MiddlewareObj } from '@middy/core';
import { logger } from '#shared/telemetry/logger.ts';

/**
 * Each line names the invocation it belongs to, and whether that was a cold start. Not Powertools' own middleware: it logs whole
 * events where an environment variable says so, and events hold what people said.
 */
export function logContext(): MiddlewareObj {
  return { before: ({ context }) => logger.addContext(context) };
}
