import * as z from 'zod';
import { NameSchema } from '#domain/fragments/words.ts';
import { boundedText } from '#events/terms/text.ts';
import { ChannelSchema, KindSchema, LevelSchema } from '#events/terms/vocabulary.ts';

const MOST_VALUES = 100;

/** One value or any of several. */
const anyOf = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1).max(MOST_VALUES)]);

/** Which records a policy is for: every condition must hold. `requester` is an address, or `@example.com` for a whole domain. */
export const PolicyMatchSchema = z
  .strictObject({
    kind: anyOf(KindSchema),
    category: anyOf(NameSchema),
    subcategory: anyOf(NameSchema),
    channel: anyOf(ChannelSchema),
    group: anyOf(NameSchema),
    requester: anyOf(boundedText({ characters: 254, least: 2, untrimmed: true }).toLowerCase()),
    impact: anyOf(LevelSchema),
    urgency: anyOf(LevelSchema),
    priority: anyOf(LevelSchema),
    tenant: anyOf(NameSchema),
    configurationItem: anyOf(boundedText({ characters: 2048, least: 1, untrimmed: true })),
  })
  .partial();

export type PolicyMatch = z.output<typeof PolicyMatchSchema>;

/** What a record says of itself, as far as policies ask. */
export interface PolicyFacts {
  readonly tenant: string;
  readonly kind: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly channel: string;
  readonly group: string | null;
  /** E-mail address, or null when nobody asked. */
  readonly requester: string | null;
  readonly impact: string;
  readonly urgency: string;
  readonly priority: string;
  readonly configurationItems: readonly string[];
}

/** @returns whether a record fulfils every condition */
export function matches(match: PolicyMatch, facts: PolicyFacts): boolean {
  return conditionsOf(match).every(({ field, values }) => {
    if (field === 'requester') return values.some((value) => isRequester(value, facts.requester));
    if (field === 'configurationItem') return values.some((value) => facts.configurationItems.includes(value));
    return values.includes(facts[field] ?? '');
  });
}

function isRequester(value: string, requester: string | null): boolean {
  const address = requester?.toLowerCase() ?? '';
  return value.startsWith('@') ? address.endsWith(value) : address === value;
}

const WORDS: Record<keyof PolicyMatch, string> = {
  kind: 'kind',
  category: 'category',
  subcategory: 'subcategory',
  channel: 'channel',
  group: 'group',
  requester: 'requester',
  impact: 'impact',
  urgency: 'urgency',
  priority: 'priority',
  tenant: 'tenant',
  configurationItem: 'configuration item',
};

/** @returns the conditions in words, as they stand on the record (SLA1) */
export function whyOf(match: PolicyMatch): string {
  const conditions = conditionsOf(match).map(({ field, values }) => `${WORDS[field]} is ${values.join(' or ')}`);
  return conditions.length > 0 ? conditions.join(' and ') : 'it applies to every record';
}

function conditionsOf(match: PolicyMatch): { field: keyof PolicyMatch; values: string[] }[] {
  const fields = Object.keys(WORDS) as (keyof PolicyMatch)[];
  return fields.flatMap((field) => (match[field] === undefined ? [] : [{ field, values: [match[field]].flat() }]));
}
