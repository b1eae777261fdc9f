import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { evolve } from './evolve.ts';
import type { Entry } from './record/journal.ts';
import type { IncidentRecord } from './record/record.ts';

/**
 * What a snapshot says of its record that the journal alone decides. Clocks and what only the rules need are left out, for they
 * are folded anew by each release; the alert's count is kept beside the journal.
 */
const FACTS = [
  ...['number', 'tenant', 'kind', 'status', 'version', 'title', 'description', 'channel', 'requester', 'owner'],
  ...[
    'group',
    'assignee',
    'assignment',
    'tier',
    'category',
    'subcategory',
    'impact',
    'urgency',
    'priority',
    'priorityOverride',
  ],
  ...['configurationItems', 'tags', 'hold', 'waitUntil', 'resolution', 'parent', 'links', 'attachments', 'openedAt'],
  ...['resolvedAt', 'closedAt', 'reopenCount', 'supplierTicket', 'mergedInto', 'problem', 'change', 'review'],
] as (keyof IncidentRecord)[];

/** @returns the record a whole journal leads to; null without entries */
export function foldJournal(entries: readonly Entry[]): IncidentRecord | null {
  return entries.reduce<IncidentRecord | null>((record, entry) => evolve(record, entry), null);
}

/** @returns the fields of a snapshot that are not what its journal leads to */
export function differingFacts(snapshot: IncidentRecord, folded: IncidentRecord): string[] {
  return FACTS.filter((field) => canonicalJson(snapshot[field] ?? null) !== canonicalJson(folded[field] ?? null));
}
