import * as z from 'zod';
import { lazily } from './lazily.ts';

/**
 * Text of the desk is well-formed and bounded in characters (code points, as JSON Schema counts `maxLength`) and in bytes of
 * UTF-8, which is what the table, the bus and answers count. What people and machines send is read by `boundedText`, what the desk
 * takes over or shortens goes through `cutText`; nothing else cuts text.
 */

/** What a character of any script but those beyond the basic plane takes at most: whatever people write fits by characters alone. */
const BYTES_A_CHARACTER = 3;

export interface TextLimits {
  readonly characters: number;
  /** In UTF-8; three a character unless said otherwise. */
  readonly bytes?: number;
  /** The fewest, after spaces at both ends have gone. */
  readonly least?: number;
  /** Spaces at both ends stay: what is shown as it was typed. */
  readonly untrimmed?: true;
}

/**
 * The schema of a text somebody sends: without spaces at its ends, well-formed, within its limits. The limit in bytes stands
 * in the description as `x-max-bytes`.
 */
export function boundedText({ characters, bytes = BYTES_A_CHARACTER * characters, least = 0, untrimmed }: TextLimits) {
  const limits = { maxLength: characters, 'x-max-bytes': bytes };
  const faults: readonly (readonly [string, (value: string) => boolean])[] = [
    [least > 1 ? `must have ${least} characters` : 'must not be empty', (value) => value.length < least],
    [HALF_A_CHARACTER, (value) => !value.isWellFormed()],
    [`must have at most ${characters} characters`, (value) => !hasAtMost(value, characters)],
    [`must have at most ${bytes} bytes in UTF-8`, (value) => byteLength(value) > bytes],
  ];
  // Each method of a schema makes another schema, and so does each refinement; there are a hundred such texts in a cold start.
  const check: z.core.CheckFn<string> = ({ value: input, issues }) => {
    const found = faults.filter(([, isFault]) => isFault(input));
    issues.push(...found.map(([message]) => ({ code: 'custom', message, input, continue: true }) as const));
  };
  return z
    .string()
    .check(...(untrimmed ? [] : [z.trim()]), check)
    .register(z.globalRegistry, least === 0 ? limits : { ...limits, minLength: least });
}

/**
 * A text of a form in a page: what is too long is cut rather than refused, for nobody behind a link should have to read a
 * problem document.
 */
export function shortenedText({ units }: { readonly units: number }) {
  return z
    .string()
    .overwrite((value) => cutText(value.trim(), { units }))
    .meta({ 'x-cut-at-characters': units });
}

export const HALF_A_CHARACTER = 'has half a character (a lone surrogate)';

/** @returns what the text takes in UTF-8 */
export function byteLength(value: string): number {
  return Buffer.byteLength(value, 'utf8');
}

function hasAtMost(value: string, characters: number): boolean {
  if (value.length <= characters) return true;
  if (value.length > 2 * characters) return false;
  let count = 0;
  for (const _ of value) count += 1;
  return count <= characters;
}

export interface CutLimits {
  /** UTF-16 units, as `length` counts them. */
  readonly units?: number;
  /** In UTF-8. */
  readonly bytes?: number;
  /** Ends a text that was cut, within its limits. */
  readonly mark?: string;
}

/** What is longer is no character somebody sees, but a text made of combining marks. */
const LONGEST_CLUSTER = 64;
/** Takes some milliseconds to make, and most texts fit. */
const graphemes = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/**
 * Shortens text to its limits at the end of a whole character, as people see characters: never inside an emoji or between a
 * letter and its accents. Halves of characters are mended.
 */
export function cutText(value: string, { units = Number.POSITIVE_INFINITY, bytes, mark = '' }: CutLimits): string {
  const whole = value.toWellFormed();
  if (whole.length <= units && (bytes === undefined || byteLength(whole) <= bytes)) return whole;
  const room = Math.max(0, Math.min(whole.length, units - mark.length));
  const end = bytes === undefined ? room : Math.min(room, unitsWithin(whole, Math.max(0, bytes - byteLength(mark))));
  return whole.slice(0, characterEnd(whole, end)) + mark;
}

/** @returns how many units of the text fit, in whole code points */
function unitsWithin(value: string, bytes: number): number {
  return new TextEncoder().encodeInto(value, new Uint8Array(bytes)).read;
}

/** @returns the last place at or before `end` where a character ends */
function characterEnd(value: string, end: number): number {
  if (end <= 0 || end >= value.length) return end;
  const from = Math.max(0, end - LONGEST_CLUSTER);
  const around = value.slice(from, end + LONGEST_CLUSTER);
  const start =
    from +
    (graphemes()
      .segment(around)
      .containing(end - from)?.index ?? end - from);
  return start > from ? start : wholeCodePoint(value, end);
}

function wholeCodePoint(value: string, end: number): number {
  const before = value.charCodeAt(end - 1);
  return before >= 0xd800 && before <= 0xdbff ? end - 1 : end;
}

/** Mends every text and every name in a value as JSON has them, however deep; what is well-formed is returned as it is. */
export function wellFormed<Value>(value: Value): Value {
  return mended(value) as Value;
}

function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toWellFormed(), mended(inner)]));
}

/** @returns where in a value as JSON has it the first half of a character is, or null */
export function halfACharacterIn(value: unknown, path: readonly PropertyKey[] = []): string | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : path.map(String).join('.');
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    if (!name.isWellFormed()) return [...path, name.toWellFormed()].map(String).join('.');
    const found = halfACharacterIn(inner, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}
