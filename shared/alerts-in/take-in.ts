import { wellFormed } from '#events/terms/text.ts';
import type { FieldError } from '#shared/http/validate.ts';
import { type Failure, keepUnparsed } from '#shared/store/alerts/unparsed-alerts.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { readWebhook } from './read-webhook.ts';
import { type Accepted, type Message, type ReportedMessage, reportMessage, TESTED } from './report-message.ts';

/** What a body came to. `unreadable` as a whole, or each of its alerts on its own; whatever failed is kept under `id`. */
export type TakenIn =
  | { readonly accepted: readonly Accepted[]; readonly unparsed: readonly Unparsed[]; readonly leftOut: LeftOut | null }
  | { readonly unreadable: readonly FieldError[]; readonly id: string };

/** Alerts the sender says it left out: nobody can read those, and the gap is kept with the others. */
export interface LeftOut {
  readonly count: number;
  readonly id: string;
}

export interface Unparsed {
  readonly index: number;
  readonly id: string;
  readonly errors: readonly FieldError[];
}

/** How an alert is worked on: by whose clock, and for how long. */
export interface Working {
  readonly now: string;
  /** Whether there is time for one more. */
  readonly mayGoOn: () => boolean;
}

/**
 * Takes a body in: every alert that can be read is reported, and what cannot is kept whole, all of it durable before this
 * answers.
 *
 * @param text - the body as it came
 * @throws HttpError unavailable, or the failure of DynamoDB, when the sender must send again
 */
export async function takeIn(parts: DeskParts, message: Message, text: string, working: Working): Promise<TakenIn> {
  const result = await readAndReport(parts, message, text, working);
  if ('errors' in result) {
    const id = await keep(parts, message, text, [{ index: null, errors: [...result.errors] }]);
    return { unreadable: result.errors, id };
  }
  const { accepted, failed, leftOut } = result;
  if (failed.length === 0 && leftOut === 0) return { accepted, unparsed: [], leftOut: null };
  const gap = leftOut === 0 ? [] : [{ index: null, errors: [leftOutError(leftOut)] }];
  const failures = failed.map(({ index, errors }) => ({ index, errors: [...errors] }));
  const id = await keep(parts, message, text, [...gap, ...failures]);
  const unparsed = failed.map(({ index, errors }) => ({ index, id, errors }));
  return { accepted, unparsed, leftOut: leftOut === 0 ? null : { count: leftOut, id } };
}

/** What a failure is about that is no alert of the body. */
export const LEFT_OUT = 'truncatedAlerts';

function leftOutError(count: number): FieldError {
  return { path: LEFT_OUT, message: `${count} alerts were left out by the sender: let it send more at once` };
}

/**
 * The one path of reception and of driving again.
 *
 * @param only - the places of the body to report; all of them without it
 * @returns what its alerts came to, or what is wrong with the body as a whole
 */
export async function readAndReport(
  parts: DeskParts,
  message: Message,
  text: string,
  working: Working,
  only?: ReadonlySet<number>,
): Promise<(ReportedMessage & { readonly leftOut: number }) | { readonly errors: readonly FieldError[] }> {
  const json = parseJson(text);
  if ('errors' in json) return json;
  const read = await readWebhook(message.integration, json.value);
  if ('errors' in read) return read;
  if ('test' in read) return { accepted: [TESTED], failed: [], leftOut: 0 };
  const wanted = only === undefined ? read.parts : read.parts.filter(({ index }) => only.has(index));
  const leftOut = message.integration.source.leftOut?.(json.value) ?? 0;
  return { ...(await reportMessage(parts, { ...message, leftOut }, wanted, working)), leftOut };
}

function parseJson(text: string): { readonly value: unknown } | { readonly errors: readonly FieldError[] } {
  try {
    const value: unknown = JSON.parse(text);
    return nestsDeeper(value, DEEPEST)
      ? { errors: [{ path: '', message: `is nested deeper than ${DEEPEST}` }] }
      : { value: wellFormed(value) };
  } catch (cause) {
    // Recovery: the sender is told, and the body is kept as it came.
    return {
      errors: [{ path: '', message: `is not JSON: ${cause instanceof Error ? cause.message.toWellFormed() : cause}` }],
    };
  }
}

/** No monitoring system nests its alerts half as deep; what reads them by recursion must end. */
const DEEPEST = 64;

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nestsDeeper(inner, levels - 1));
}

/** The errors of a thousand alerts would not fit into an item; the body says the rest. */
const MOST_FAILURES = 100;
const MOST_ERRORS = 10;

function reasonOf(failures: readonly Failure[]): string {
  const [first] = failures;
  if (first?.errors[0]?.path === LEFT_OUT) return first.errors[0].message;
  return first?.index === null ? 'the body cannot be read' : `${failures.length} of its alerts failed`;
}

function keep(
  { table }: DeskParts,
  { tenant, integration, key, receivedAt }: Message,
  body: string,
  failures: readonly Failure[],
): Promise<string> {
  const { name, source } = integration;
  const reason = reasonOf(failures);
  const few = failures.map(({ index, errors }, place) => ({
    index,
    errors: place < MOST_FAILURES ? errors.slice(0, MOST_ERRORS) : [],
  }));
  const facts = { tenant, source: source.id, integration: name, reason, failures: few, delivery: key };
  return keepUnparsed(table, { ...facts, body, at: receivedAt });
}
