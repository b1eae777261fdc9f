import { matches, type PolicyFacts } from '#domain/sla/policy-match.ts';
import type { Trend, TrendsPart } from './trends-fragment.ts';

/** What one record is counted under. */
export interface CountedTrend {
  /** Of the trend, in the configuration. */
  readonly name: string;
  readonly trend: Trend;
  /** What those have in common that are counted with it. */
  readonly value: string;
}

export interface CountedFacts extends PolicyFacts {
  /** One that is under another is counted by that. */
  readonly parent: string | null;
}

/** Under which trends a record is counted, and with which value of each. */
export function countedTrends(facts: CountedFacts, { problemTrends }: TrendsPart): readonly CountedTrend[] {
  if (facts.parent !== null) return [];
  return Object.entries(problemTrends).flatMap(([name, trend]) =>
    matches(trend.match, facts) ? valuesOf(facts, trend).map((value) => ({ name, trend, value })) : [],
  );
}

function valuesOf({ configurationItems, category }: CountedFacts, { by }: Trend): readonly string[] {
  switch (by) {
    case 'configurationItem':
      return [...new Set(configurationItems.map((item) => item.toLowerCase()))];
    case 'category':
      return category === null ? [] : [category];
    default:
      return by satisfies never;
  }
}
