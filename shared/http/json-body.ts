import { invalid } from '#domain/kernel/errors.ts';
import { HALF_A_CHARACTER, halfACharacterIn } from '#events/terms/text.ts';
import { HttpError } from './http-error.ts';

/**
 * A command filled to its limits is two texts of 96,000 bytes and what stands beside them; a sender that writes every character
 * as `\\u6f22` needs twice of that. The gateway takes 10 MB.
 */
export const LARGEST_BODY_BYTES = 512 * 1024;

/**
 * Of alerts, as much as Lambda is handed over: its event of 6 MB holds the body with its quotes escaped, and the headers. Senders
 * drop what is refused for its size; what is not worked through in time is answered 503, and goes on where it ended when it comes again.
 */
export const LARGEST_ALERTS_BYTES = 6 * 1024 * 1024;

/** Of what a chat posts: a pressed button brings its whole message, at most fifty blocks of 3,000 characters. */
export const LARGEST_CHAT_BYTES = 256 * 1024;

export interface RawBody {
  readonly body?: string | null | undefined;
  readonly isBase64Encoded: boolean;
  readonly contentType: string | undefined;
}

/**
 * @param most - bytes it may have
 * @returns the parsed body; an absent one is an empty object, so that the schema names what is missing
 * @throws HttpError too-large, unsupported-media-type; DomainError invalid for what is not JSON or no text
 */
export function jsonBody(raw: RawBody, most = LARGEST_BODY_BYTES): unknown {
  const text = textBody(raw, { accepted: /^application\/(.+\+)?json$/, expected: 'application/json', most });
  if (text.trim() === '') return {};
  const body = parsed(text);
  const broken = halfACharacterIn(body);
  if (broken !== null) throw invalid(broken, HALF_A_CHARACTER);
  return body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The sender's mistake, not ours: told as a refusal.
    throw invalid('', `is not JSON: ${cause instanceof Error ? cause.message.toWellFormed() : cause}`);
  }
}

/** A line of a body that has a JSON value on each: the value, or why it is none. */
export type ReadLine = { readonly line: number } & ({ readonly value: unknown } | { readonly fault: string });

/**
 * @param most - bytes it may have
 * @returns what stands on each line, counted from 1; empty lines are none
 * @throws HttpError too-large, unsupported-media-type
 */
export function lineBody(raw: RawBody, most = LARGEST_BODY_BYTES): ReadLine[] {
  const accepted = /^(application\/(x-ndjson|ndjson|jsonl|json)|text\/plain)$/;
  const text = textBody(raw, { accepted, expected: 'application/x-ndjson', most });
  return text
    .split('\n')
    .map((json, index) => ({ line: index + 1, json: json.trim() }))
    .filter(({ json }) => json !== '')
    .map(({ line, json }) => readLine(line, json));
}

function readLine(line: number, json: string): ReadLine {
  try {
    const value: unknown = JSON.parse(json);
    return halfACharacterIn(value) === null ? { line, value } : { line, fault: HALF_A_CHARACTER };
  } catch (cause) {
    // Recovery: the line is told, and the others are read.
    return { line, fault: `is not JSON: ${cause instanceof Error ? cause.message.toWellFormed() : cause}` };
  }
}

/**
 * @param lists - names of fields of which any number may come, as of boxes that are ticked; of any other the last one counts
 * @returns the fields of a form as a browser sends it
 */
export function formBody(raw: RawBody, lists: readonly string[] = []): Record<string, string | string[]> {
  const expected = 'application/x-www-form-urlencoded';
  const accepted = /^application\/x-www-form-urlencoded$/;
  const fields = new URLSearchParams(textBody(raw, { accepted, expected, most: LARGEST_BODY_BYTES }));
  return { ...Object.fromEntries(fields), ...Object.fromEntries(lists.map((name) => [name, fields.getAll(name)])) };
}

function textBody(
  { isBase64Encoded, contentType, ...raw }: RawBody,
  { accepted, expected, most }: { accepted: RegExp; expected: string; most: number },
): string {
  const body = raw.body ?? '';
  const bytes = Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes > most) throw new HttpError('too-large', { limit: most });
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  // A body without a type is taken for what it should be: curl's users forget it, and nothing else could be meant.
  if (body !== '' && type && !accepted.test(type)) throw new HttpError('unsupported-media-type', { expected });
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
}
