import { calmAt, flaps } from '#domain/alerts/flapping.ts';
import { DomainError } from '#domain/errors.ts';
import { LEVELS, type Level } from '#events/vocabulary.ts';
import { alertLevels } from '../alert-levels.ts';
import type { AlertReport } from '../commands.ts';
import { FINISHED, isUnresolved } from '../lifecycle.ts';
import { reclassify } from './classification.ts';
import type { Draft } from './draft.ts';
import { beginMaintenance } from './maintenance.ts';
import { reopen } from './resolution.ts';

/** The alert fired again: one occurrence more. Only a rising severity changes the priority (Semantics, rule 32). */
export function alertFired(draft: Draft, alert: AlertReport): void {
  const { record } = draft;
  if (record.alert === null || FINISHED.includes(record.status)) {
    throw new DomainError('conflict', { reason: 'a finished incident absorbs no alert' });
  }
  const occurrences = record.alert.occurrences + 1;
  if (alert.occurrence !== undefined && alert.occurrence !== occurrences) {
    throw new DomainError('conflict', { reason: 'others were counted in between' });
  }
  const rises = rank(alert.severity) < rank(record.alert.severity);
  const reopens = record.status === 'resolved' && !record.alert.flapping;
  if (rises || reopens) beginMaintenance(draft, draft.now);
  const { firstAt } = record.alert;
  draft.add('alert-repeated', {
    occurrences,
    severity: rises ? alert.severity : record.alert.severity,
    delivery: alert.delivery,
    alertAt: later(alert.at, record.alertAt),
    ...(firstAt !== null && alert.at < firstAt && { firstAt: alert.at }),
    ...((rises || reopens) && { again: rises ? ('worse' as const) : ('reopened' as const) }),
  });
  if (reopens) reopen(draft, 'the alert fired again');
  if (rises) reclassify(draft, alertLevels(alert, draft.record, draft.configuration));
  holdFlapping(draft, alert);
}

/** What fired is quiet: resolves what nobody touched, otherwise it is noted for the assignee to decide (Semantics, rule 33). */
export function alertRecovered(draft: Draft, alert: AlertReport): void {
  const { record } = draft;
  if (record.alert === null || record.alert.state === 'resolved') return;
  const { occurrences, firstAt, lastAt } = record.alert;
  const span = { ...(firstAt !== null && { firstAt }), ...(lastAt !== null && { lastAt }) };
  draft.add('alert-recovered', { delivery: alert.delivery, alertAt: alert.at, occurrences, ...span });
  holdFlapping(draft, alert);
  if (draft.record.alert?.flapping !== true) resolveRecovered(draft, alert.at);
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

/** Lower is worse. */
function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

function later(a: string, b: string | null): string {
  return b !== null && b > a ? b : a;
}
