import type { Draft } from '#domain/incident/draft.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { proposingRule, reasonOf } from '#domain/majors/proposing.ts';
import type { CountChildren, ProposeMajor } from './major-commands.ts';
import { allow } from './standing.ts';

/** Somebody of the desk thinks that this is a major incident; the incident manager is told. */
export function proposeMajor(draft: Draft, { reason }: ProposeMajor): void {
  allow('propose', draft.record);
  draft.add('major-proposed', { reason }, { why: reason });
}

/** What may make a rule fit that did not. */
const CHANGES: readonly Entry['type'][] = ['reclassified', 'assigned', 'reopened', 'unmerged', 'restored'];

/**
 * Proposes what has come to fit a rule by what was decided, once by each rule (Semantics, rule 52).
 *
 * @param before - the record before the decision; null for one that was opened by it
 */
export function followRules(draft: Draft, before: IncidentRecord | null): void {
  if (before === null || draft.entries.some(({ type }) => CHANGES.includes(type))) proposeByRule(draft, null);
}

export function countChildren(draft: Draft, { children }: CountChildren): void {
  proposeByRule(draft, children);
}

function proposeByRule(draft: Draft, children: number | null): void {
  const { record, configuration } = draft;
  const state = record.major?.state ?? null;
  if (!isUnresolved(record.status) || state === 'proposed' || state === 'accepted') return;
  const facts = { ...record, requester: record.requester?.email ?? null };
  const rule = proposingRule(facts, configuration, record.majorRules ?? [], children);
  if (rule === null) return;
  const reason = reasonOf(rule);
  draft.add('major-proposed', { reason, rule: rule.name }, { why: reason, bySystem: true });
}
