import type * as z from 'zod';
import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import type { PagingPolicy } from '#domain/paging/paging-policy.ts';
import type { NobodySchema, Page, PagingEnd } from '#events/incident/paging.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import { decide, decideOpening } from './decide.ts';
import type { Decision } from './draft.ts';
import { nextTimer } from './plan.ts';
import type { Entry } from './record/journal.ts';

/** What a policy would do at one instant. */
export interface PreviewedPages {
  readonly at: string;
  /** From 0; null for ways that follow later. */
  readonly step: number | null;
  readonly round: number | null;
  readonly pages: readonly Page[];
  readonly nobody: readonly z.output<typeof NobodySchema>[];
  /** Left out: its hours are not then. */
  readonly outOfHours: boolean;
}

export interface PagingPreview {
  readonly items: readonly PreviewedPages[];
  /** When the incident manager would be told, and why. */
  readonly end: { readonly at: string; readonly because: PagingEnd } | null;
}

interface Supposed {
  /** When a record is opened, an ISO instant. */
  readonly at: string;
  readonly group: string;
  readonly priority: Level;
}

/** Twenty-one rounds of twenty steps with the ways of all people between them. */
const MOST_ROUNDS = 2000;

/**
 * What would happen if a record were opened and nobody accepted it: the very same decisions, of a record that is nowhere kept.
 *
 * @throws DomainError invalid for a group nobody knows
 */
export function previewPaging(
  policy: PagingPolicy,
  configuration: VersionedConfiguration,
  { at, group, priority }: Supposed,
): PagingPreview {
  const paging = { policies: { preview: policy }, rules: [{ match: {}, policy: 'preview' }] };
  const rules = { ...configuration, document: { ...configuration.document, serviceLevels: [], paging } };
  const context = (now: string, id: number) => ({ actor: SYSTEM, now, id: `preview${id}`, configuration: rules });
  const levels = { impact: priority, urgency: priority };
  const facts = { title: 'Preview', description: '', requester: null, channel: 'api', kind: 'incident' } as const;
  const nothing = { configurationItems: [], attachments: [], links: [], mail: null };
  const opening = {
    type: 'open',
    tenant: 'preview',
    number: 'PREVIEW',
    group,
    ...facts,
    ...levels,
    ...nothing,
  } as const;
  const entries: Entry[] = [];
  let decision: Decision = decideOpening(opening, context(at, 0));
  entries.push(...decision.entries);
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = nextTimer(decision.record, rules.document);
    if (next === null || !next.kind.startsWith('page-')) break;
    decision = decide(decision.record, { type: 'fire-timers' }, context(next.at, round));
    if (decision.entries.length === 0) break;
    entries.push(...decision.entries);
  }
  return { items: entries.flatMap(pagesOf), end: entries.flatMap(endOf)[0] ?? null };
}

function pagesOf(entry: Entry): PreviewedPages[] {
  if (entry.type === 'paged') {
    return [{ at: entry.at, step: null, round: null, pages: entry.data.pages, nobody: [], outOfHours: false }];
  }
  if (entry.type !== 'page-stepped') return [];
  const { step, round, pages, nobody, outOfHours = false } = entry.data;
  return [{ at: entry.at, step, round, pages, nobody, outOfHours }];
}

function endOf(entry: Entry): NonNullable<PagingPreview['end']>[] {
  return entry.type === 'paging-exhausted' ? [{ at: entry.at, because: entry.data.because }] : [];
}
