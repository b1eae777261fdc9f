import { Logger } from '@aws-lambda-powertools/logger';
import { LOG_CODES, type LogCode } from './log-codes.ts';

/** What a log line may say. A closed list: names, addresses, texts and tokens have no place in it. */
export interface Facts {
  readonly tenant?: string;
  readonly number?: string;
  readonly version?: number;
  readonly requestId?: string;
  readonly route?: string;
  readonly status?: number;
  readonly problem?: string;
  readonly reason?: string;
  readonly kind?: string;
  readonly generation?: number;
  readonly at?: string;
  readonly source?: string;
  readonly delivery?: string;
  readonly eventType?: string;
  readonly count?: number;
  readonly milliseconds?: number;
}

const logger = new Logger();

/** Writes one structured line. The cause, where there is one, appears with its stack and its own causes. */
export function log(code: LogCode, facts: Facts = {}, cause?: unknown): void {
  const { level, text } = LOG_CODES[code];
  logger[level](text, { code, ...facts, ...(cause === undefined ? {} : { error: asError(cause) }) });
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
