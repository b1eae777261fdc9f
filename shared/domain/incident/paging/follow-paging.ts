import type { Draft } from '#domain/incident/draft.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { isWorkedOn } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { matches } from '#domain/sla/policy-match.ts';
import type { PagingCause } from '#events/incident/paging.ts';
import { isPaging } from './in-hand.ts';
import { begin } from './take-page-step.ts';

/**
 * Begins the paging policy that a record has come to match by what was decided: opened, moved, raised, resumed or reopened
 * (Semantics, rule 48). One that runs under the same policy goes on as it is.
 *
 * @param before - the record before the decision; null for one that was opened by it
 */
export function followPaging(draft: Draft, before: IncidentRecord | null): void {
  const { rules, policies } = draft.configuration.paging;
  if (rules.length === 0) return;
  const { record } = draft;
  const why = causeOf(draft.entries, before, record);
  if (why === null || !isLookedFor(record, why, draft.entries)) return;
  const name = policyOf(record, rules);
  const policy = name !== null && Object.hasOwn(policies, name) ? policies[name] : undefined;
  if (name === null || policy === undefined) return;
  if (isPaging(record) && record.paging?.policy === name) return;
  // It matched as it was, and by becoming more urgent came to match nothing new.
  if (why === 'raised' && before !== null && policyOf(before, rules) === name) return;
  const { steps, repeat, reAcknowledgeAfter = null } = policy;
  draft.asSystem(draft.now, () => begin(draft, { policy: name, steps, repeat, reAcknowledgeAfter }, why));
}

function causeOf(
  entries: readonly Entry[],
  before: IncidentRecord | null,
  after: IncidentRecord,
): Exclude<PagingCause, 'silent'> | null {
  if (before === null) return 'opened';
  const types = new Set(entries.map(({ type }) => type));
  if (types.has('reopened') || types.has('unmerged') || types.has('restored')) return 'reopened';
  if (types.has('resumed') || types.has('woken')) return 'resumed';
  if (before.group !== after.group) return 'moved';
  return types.has('reclassified') ? 'raised' : null;
}

/** Whether nobody has it in hand: whoever had accepted it is at it when the desk resumes it, and only silence pages them again. */
function isLookedFor(
  { status, assignee, paging }: IncidentRecord,
  why: PagingCause,
  entries: readonly Entry[],
): boolean {
  if (!isWorkedOn(status)) return false;
  if (status !== 'in_progress' || assignee === null) return true;
  if (why !== 'resumed' && why !== 'reopened') return false;
  const byDesk = entries.some(({ type, as }) => (type === 'resumed' || type === 'accepted') && as === 'desk');
  return !byDesk || (paging !== undefined && paging.state !== 'acknowledged');
}

function policyOf(
  record: IncidentRecord,
  rules: readonly { readonly match: Parameters<typeof matches>[0]; readonly policy: string }[],
): string | null {
  const facts = { ...record, requester: record.requester?.email ?? null };
  return rules.find(({ match }) => matches(match, facts))?.policy ?? null;
}
