import { anyFires, firingOf, rank, recount, standingAfter } from '#domain/alerts/members.ts';
import { calmAt, flaps } from '#domain/alerts/silence/flapping.ts';
import { alertWords, sameWords } from '#domain/alerts/words.ts';
import { reclassify } from '#domain/incident/classification/classification.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { FINISHED, isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { reopen } from '#domain/incident/resolution/resolution.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Alert } from '#events/incident/alert.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import type { AlertReport } from './alert-commands.ts';
import { alertLevels } from './alert-levels.ts';
import { beginMaintenance } from './maintenance.ts';

/** The alert fired again: one occurrence more. Only a rising severity changes the priority (Semantics, rule 32). */
export function alertFired(draft: Draft, report: AlertReport): void {
  const { record } = draft;
  const { alert } = record;
  if (alert === null || FINISHED.includes(record.status)) {
    throw new DomainError('conflict', { reason: 'a finished incident absorbs no alert' });
  }
  const occurrences = alert.occurrences + 1;
  if (report.occurrence !== undefined && report.occurrence !== occurrences) {
    throw new DomainError('conflict', { reason: 'others were counted in between' });
  }
  const { firing, memberTotal, id } = joined(alert, report);
  // Where nothing fires any more it begins anew, as bad as it then is.
  const severity = alert.state === 'firing' ? worse(report.severity, alert.severity) : report.severity;
  const rises = rank(report.severity) < rank(alert.severity);
  const reopens = record.status === 'resolved' && !alert.flapping;
  if (rises || reopens) beginMaintenance(draft, draft.now);
  draft.add('alert-repeated', {
    ...{ occurrences, severity: rises ? report.severity : severity, member: id, memberTotal, firing },
    delivery: report.delivery,
    alertAt: later(report.at, record.alertAt),
    ...(alert.firstAt !== null && report.at < alert.firstAt && { firstAt: report.at }),
    ...(alert.state === 'resolved' && { since: report.since ?? report.at }),
    ...saidAnew(record, report),
    ...leftOutAnew(alert, report),
    ...((rises || reopens) && { again: rises ? ('worse' as const) : ('reopened' as const) }),
  });
  if (reopens) reopen(draft, 'the alert fired again');
  if (rises) reclassify(draft, alertLevels(report, draft.record, draft.configuration));
  holdFlapping(draft, report);
}

/** Which member fires, and how many then do. */
function joined(alert: Alert, { member, severity, key }: AlertReport) {
  const { id, before } = member ?? soleMember(alert, key);
  const firing = recount(firingOf(alert), before, standingAfter(before, { state: 'firing', severity }));
  return { id, firing, memberTotal: (alert.memberTotal ?? 1) + (before === null ? 1 : 0) };
}

function soleMember({ state, severity }: Alert, key: string): NonNullable<AlertReport['member']> {
  return { id: key, before: { state, severity } };
}

/** What a later message says anew is kept with the occurrence (rule 31). */
function saidAnew(record: IncidentRecord, { words, url }: AlertReport) {
  const known = record.alert?.latest ?? alertWords(record);
  const anew = words !== undefined && !sameWords(words, known);
  return { ...(anew && { said: words }), ...(url !== null && url !== record.alert?.url && { url }) };
}

/** The last message counts: one that leaves nothing out has told of every member. */
function leftOutAnew({ leftOut: known = 0 }: Alert, { leftOut = 0 }: AlertReport) {
  return leftOut === known ? {} : { leftOut };
}

/**
 * What fired is quiet: resolves what nobody touched, otherwise it is noted for the assignee to decide (Semantics, rule 33). Over
 * when all its members are (rule 30): one of several that are left is counted and no more (use-cases/alerts/count-occurrence.ts).
 */
export function alertRecovered(draft: Draft, report: AlertReport): void {
  const { record } = draft;
  const { alert } = record;
  if (alert === null || alert.state === 'resolved') return;
  const { id, before } = report.member ?? soleMember(alert, report.key);
  const left = recount(firingOf(alert), before, standingAfter(before, { ...report, state: 'resolved' }));
  if (anyFires(left)) throw new DomainError('conflict', { reason: 'other members of the alert still fire' });
  const { occurrences, firstAt, lastAt } = alert;
  const span = { ...(firstAt !== null && { firstAt }), ...(lastAt !== null && { lastAt }) };
  const told = { ...span, ...leftOutAnew(alert, report) };
  draft.add('alert-recovered', { delivery: report.delivery, alertAt: report.at, member: id, occurrences, ...told });
  holdFlapping(draft, report);
  if (draft.record.alert?.flapping !== true) resolveRecovered(draft, report.at);
}

/** Resolves what recovered, where the policy leaves that to nobody. @param at - when it recovered */
export function resolveRecovered(draft: Draft, at: string): void {
  const { record } = draft;
  const resolves = !record.touched || draft.configuration.alerts.recoveryOfTouched === 'resolve';
  if (!resolves || !isUnresolved(record.status)) return;
  const notes = `The alert recovered at ${at}.`;
  draft.add('resolved', { code: 'recovered', notes, workaround: false, responds: false });
}

/** What comes and goes too often is held until it has been calm for a while: one page at most. */
export function holdFlapping(draft: Draft, { changes = [] }: AlertReport): void {
  const rule = draft.configuration.alerts.flapping;
  const seen = flaps(changes, rule);
  const last = seen.at(-1);
  if (rule === null || last === undefined || draft.record.alert?.flapping === true) return;
  const until = calmAt(last > draft.now ? last : draft.now, rule);
  draft.add('alert-flapping', { changes: seen, until });
}

function worse(a: Level, b: Level): Level {
  return rank(a) < rank(b) ? a : b;
}

function later(a: string, b: string | null): string {
  return b !== null && b > a ? b : a;
}
