import { LOG_CODES, type LogCode } from './log-codes.ts';
import { logger } from './logger.ts';
import { safeError } from './safe-error.ts';
import { safeText } from './safe-text.ts';

const NUMBERS = ['version', 'status', 'generation', 'count', 'milliseconds'] as const;
/** Names of the desk's own making, but for `reason`, in which others may have had a say. */
const TEXTS = [
  'tenant',
  'number',
  'requestId',
  'route',
  'problem',
  'kind',
  'at',
  'source',
  'delivery',
  'eventType',
] as const;

/** What a log line may say. A closed list: names, addresses, texts and tokens have no place in it. */
export type Facts = { readonly [Name in (typeof NUMBERS)[number]]?: number } & {
  readonly [Name in (typeof TEXTS)[number] | 'reason']?: string;
};

/** Writes one structured line. The cause, where there is one, appears with its frames and its own causes, without what it carries. */
export function log(code: LogCode, facts: Facts = {}, cause?: unknown): void {
  const { level, text } = LOG_CODES[code];
  const { reason } = facts;
  logger[level](text, {
    ...{ code, ...known(facts) },
    ...(reason !== undefined && { reason: safeText(reason) }),
    ...(cause !== undefined && { error: safeError(cause) }),
  });
}

/** A whole event fits the type of facts as well; what is not listed stays out of the line all the same. */
function known(facts: Facts): Facts {
  const said = Object.fromEntries(
    [...TEXTS, ...NUMBERS].flatMap((name) => (name in facts ? [[name, facts[name]]] : [])),
  );
  return facts.number === undefined ? said : { ...said, number: withoutName(facts.number) };
}

/** What has no number is called by its kind and its id, which may be somebody's address: the kind is said. */
function withoutName(number: string): string {
  return number.split('#')[0] ?? '';
}
