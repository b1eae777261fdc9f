import * as z from 'zod';

/** What is like a record, or concerns it. */
export const SUGGESTED_KINDS = ['incident', 'problem', 'known_error', 'article', 'announcement', 'major'] as const;

/** What somebody may do with it: say more of it, come under it, read it, link to it. */
export const OFFERS = ['update', 'child', 'read', 'link'] as const;

export const SuggestionSchema = z.object({
  kind: z.enum(SUGGESTED_KINDS),
  number: z.string(),
  title: z.string(),
  score: z.number().min(0).max(1).meta({ description: '1 is sure' }),
  reasons: z.array(z.string()).meta({ description: 'What both have in common, in words' }),
  offer: z.enum(OFFERS),
  workaround: z.string().optional().meta({ description: 'Of a known error: what helps until its cause is gone' }),
  incident: z.string().optional().meta({ description: 'Under which a record comes, where the offer is `child`' }),
});

export type Suggestion = z.output<typeof SuggestionSchema>;

/** A record that is to be opened, as far as it is known. */
export interface Reported {
  readonly title: string;
  readonly description: string;
  readonly configurationItems: readonly string[];
  /** The address of whoever reports it; null where nobody does. */
  readonly requester: string | null;
}

/** More than that nobody reads before sending. */
const MOST_SUGGESTIONS = 10;

/** Each once, as the surest found it; the surest come first, and of those equally sure the newest. */
export function inOrder(found: readonly Suggestion[]): Suggestion[] {
  const sorted = found.toSorted((a, b) => b.score - a.score || (a.number < b.number ? 1 : -1));
  return [...new Map(sorted.toReversed().map((one) => [one.number, one])).values()]
    .toSorted((a, b) => sorted.indexOf(a) - sorted.indexOf(b))
    .slice(0, MOST_SUGGESTIONS);
}
