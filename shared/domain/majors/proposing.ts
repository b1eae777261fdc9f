import { registered } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import { matches, type PolicyFacts } from '#domain/sla/policy-match.ts';
import { LEVELS } from '#events/terms/vocabulary.ts';
import type { MajorsPart, ProposingRule } from './majors-fragment.ts';

type Rules = MajorsPart & RegisterPart;

/**
 * The first rule that proposes such a record as a major incident (Semantics, rule 52).
 *
 * @param done - names of rules that did so already: each does it once
 * @param children - unresolved records under it; null where nobody counted them
 */
export function proposingRule(
  facts: PolicyFacts,
  rules: Rules,
  done: readonly string[],
  children: number | null,
): ProposingRule | null {
  const { majorIncidents } = rules;
  const left = majorIncidents.rules.filter(({ name }) => !done.includes(name));
  if (left.length === 0) return null;
  const { criticality } = registered(facts.configurationItems, rules);
  return (
    left.find(
      (rule) =>
        matches(rule.match, facts) &&
        (rule.criticality === undefined ||
          (criticality !== null && LEVELS.indexOf(criticality) <= LEVELS.indexOf(rule.criticality))) &&
        (rule.children === undefined || (children !== null && children >= rule.children)),
    ) ?? null
  );
}

/** Why, as it stands on the record: the rule's name says what it is for. */
export function reasonOf({ name, criticality, children }: ProposingRule): string {
  const more = [
    ...(criticality === undefined ? [] : [`an item's criticality is ${criticality} or worse`]),
    ...(children === undefined ? [] : [`at least ${children} records are under it`]),
  ];
  return more.length === 0 ? `Rule "${name}"` : `Rule "${name}": ${more.join(', ')}`;
}
