import { promisedTerms } from '#domain/incident/clocks/promised-terms.ts';
import { renewedClocks } from '#domain/incident/clocks/renewed-clocks.ts';
import { standsFor } from '#domain/incident/clocks/stands-for.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { promisedDate } from '#domain/incident/promise/promised-date.ts';
import { checkCategory } from '#domain/incident/record/categories.ts';
import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { isMoreUrgent } from '#domain/incident/record/standings.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { isFinished } from '#domain/sla/clock/clock-fold.ts';
import type { ClassificationCommand } from './classification-commands.ts';
import { priorityOf } from './priority.ts';
import { checkChoices, refuseDeskAsRequester } from './requester.ts';
import { asTags } from './tags.ts';
import { withItems } from './with-items.ts';

/** What a classification says; saying any of it anew answers the review that an escalation asked for, and so does `reviewed`. */
const CLASSIFICATION = ['kind', 'category', 'subcategory', 'impact', 'urgency', 'priorityOverride'];

type Fields = Omit<Extract<ClassificationCommand, { type: 'reclassify' }>, 'type'> & { readonly type?: 'reclassify' };

/** Corrects what the record says it is; priority and targets follow. What is already so changes nothing. */
export function reclassify(draft: Draft, { type: _type, reason, priority, reviewed, ...fields }: Fields): void {
  const { record } = draft;
  if (FINISHED.includes(record.status)) {
    throw new DomainError('wrong-status', { status: record.status, command: 'reclassify', allowed: [] });
  }
  if (fields.parent === record.number) throw invalid('parent', 'must be another record');
  refuseDeskAsRequester(fields.requester ?? null, draft.configuration);
  checkChoices(draft.context.actor, fields, draft.configuration);
  const wanted = {
    ...languageOf(fields, record),
    ...given(fields),
    ...override(priority, reason),
  } as Partial<IncidentRecord>;
  // Whatever was under it was moved or taken away before (use-cases/incidents/relate-parent.ts).
  if (fields.parent) wanted.hasChildren = false;
  if (fields.configurationItems) {
    wanted.configurationItems = withItems(fields.configurationItems, draft.configuration);
  }
  if (fields.tags) wanted.tags = asTags(fields.tags);
  if (fields.promisedAt !== undefined) wanted.promisedAt = promisedDate(fields.promisedAt, draft);
  const after = { ...record, ...withoutOldSubcategory(record, wanted, draft), ...wanted };
  if ('category' in wanted || 'subcategory' in wanted) checkCategory(after, draft.configuration);
  after.priority = priorityOf(after, draft.configuration);
  const answered = reviewed === true || CLASSIFICATION.some((field) => field in wanted);
  after.reviewRequested = record.reviewRequested && !answered;
  const changes = differences(record, after);
  if (Object.keys(changes).length === 0) return;
  draft.add('reclassified', { changes, ...changedTerms(record, after, draft) }, { why: reason ?? null });
}

/** As urgent as the worst under it (Semantics, rule 26). What others did in between is looked at anew with their events. */
export function raise(
  draft: Draft,
  { priority, by, replaces }: Extract<ClassificationCommand, { type: 'raise' }>,
): void {
  const { record } = draft;
  if (FINISHED.includes(record.status)) return;
  const { raised = null } = record;
  const own = priorityOf({ ...record, priorityOverride: null, raised: null }, draft.configuration);
  const isWorse = priority !== null && isMoreUrgent(priority, raised?.priority ?? own);
  if ((raised === null || raised.by !== replaces) && !isWorse) return;
  const wanted = priority !== null && by !== null ? { priority, by } : null;
  const isNeeded = wanted !== null && isMoreUrgent(wanted.priority, own);
  const after: IncidentRecord = { ...record, raised: isNeeded ? wanted : null };
  after.priority = priorityOf(after, draft.configuration);
  const changes = differences({ ...record, raised }, after);
  if (Object.keys(changes).length === 0) return;
  draft.add('reclassified', { changes, ...changedTerms(record, after, draft) }, { why: by && `${by} is as urgent` });
}

/** A subcategory of the category before falls with it, unless the new one has it, too (LOG4: both stay in the history). */
function withoutOldSubcategory(record: IncidentRecord, wanted: Partial<IncidentRecord>, { configuration }: Draft) {
  const { category = null } = wanted;
  if (!('category' in wanted) || category === record.category || record.subcategory === null) return {};
  const known = category === null ? [] : (configuration.categories[category] ?? []);
  return known.includes(record.subcategory) ? {} : { subcategory: null };
}

/** Fields that were sent; a requester without a name keeps the shape of one. */
function given({
  requester,
  ...fields
}: Omit<Fields, 'type' | 'reason' | 'priority' | 'reviewed'>): Record<string, unknown> {
  const sent = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(sent),
    ...(requester && { requester: { email: requester.email, name: requester.name ?? null } }),
  };
}

/** What is known of one requester's language says nothing of another's. */
function languageOf({ requester }: Fields, record: IncidentRecord) {
  return requester !== undefined && requester.email !== record.requester?.email ? { language: null } : {};
}

/** An override needs its reason and stands until it is lifted with null (LOG5). */
function override(priority: Fields['priority'], reason: string | undefined) {
  if (priority === undefined) return {};
  if (priority === null) return { priorityOverride: null };
  if (reason === undefined) throw invalid('reason', 'is needed to override the priority');
  return { priorityOverride: { priority, reason } };
}

type Json = Parameters<typeof canonicalJson>[0];

function differences(before: IncidentRecord, after: IncidentRecord) {
  const fields = Object.keys(after) as (keyof IncidentRecord)[];
  const changed = fields.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field] as Json));
  return Object.fromEntries(changed.map((field) => [field, { from: before[field], to: after[field] }])) as Record<
    string,
    { from: null; to: null }
  >;
}

/** Targets that are different now (Semantics, rule 13); a clock no policy promises any more is dropped (rule 16). */
export function changedTerms(before: IncidentRecord, after: IncidentRecord, draft: Draft) {
  const chosen = promisedTerms(after, draft.configuration);
  const present = new Map(before.clocks.map(({ name, term }) => [name, canonicalJson(term)]));
  const renewed = renewedClocks(before, chosen);
  const terms = chosen.filter(
    (term) => renewed.includes(term.clock) || present.get(term.clock) !== canonicalJson(term),
  );
  const begins = renewed.length > 0 || terms.some(({ clock }) => !present.has(clock));
  const standing = begins ? standsFor(draft) : null;
  return {
    terms,
    ...(renewed.length > 0 && { renewed }),
    dropped: before.clocks
      .filter((clock) => !isFinished(clock) && !chosen.some((term) => term.clock === clock.name))
      .map(({ name }) => name),
    ...(standing !== null && { standing }),
  };
}
