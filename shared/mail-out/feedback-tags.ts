/*
 * SES gives the tags of a mail back with everything it later says of it: they name the item that keeps what became of it, so
 * that feedback finds it without a look-up, also when it comes before sending has answered.
 */

/** The item that keeps what becomes of a mail. */
export interface FeedbackItem {
  readonly tenant: string;
  readonly pk: string;
  readonly sk: string;
}

export interface MessageTag {
  readonly Name: string;
  readonly Value: string;
}

const NAME = 'firstline-item';
/** Of a tag's value, in which letters, digits, `-` and `_` may stand. */
const LONGEST_VALUE = 256;

/** @returns no tag for an item whose key is too long for one; its mail is sent and nothing is heard of it */
export function toTags({ tenant, pk, sk }: FeedbackItem): readonly MessageTag[] {
  const value = Buffer.from(JSON.stringify([tenant, pk, sk])).toString('base64url');
  return value.length <= LONGEST_VALUE ? [{ Name: NAME, Value: value }] : [];
}

/** @param tags as an event names them: every value is a list @returns null for a mail that named no item */
export function fromTags(tags: Readonly<Record<string, readonly string[]>>): FeedbackItem | null {
  const value = tags[NAME]?.[0];
  if (value === undefined) return null;
  const [tenant, pk, sk]: unknown[] = JSON.parse(Buffer.from(value, 'base64url').toString());
  return { tenant: String(tenant), pk: String(pk), sk: String(sk) };
}
