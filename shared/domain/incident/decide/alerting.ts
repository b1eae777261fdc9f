import { DomainError } from '#domain/errors.ts';
import { LEVELS, type Level } from '#events/vocabulary.ts';
import type { AlertReport } from '../commands.ts';
import { FINISHED, isUnresolved } from '../lifecycle.ts';
import { reclassify } from './classification.ts';
import type { Draft } from './draft.ts';
import { reopen } from './resolution.ts';

/** The alert fired again: one occurrence more. Only a rising severity changes the priority (Semantics, rule 32). */
export function alertFired(draft: Draft, alert: AlertReport): void {
  const { record } = draft;
  if (record.alert === null || FINISHED.includes(record.status)) {
    throw new DomainError('conflict', { reason: 'a finished incident absorbs no alert' });
  }
  const rises = rank(alert.severity) < rank(record.alert.severity);
  draft.add('alert-repeated', {
    occurrences: record.alert.occurrences + 1,
    severity: rises ? alert.severity : record.alert.severity,
    delivery: alert.delivery,
    alertAt: later(alert.at, record.alertAt),
  });
  if (record.status === 'resolved') reopen(draft, 'the alert fired again');
  if (rises) reclassify(draft, { ...draft.configuration.alerts.severities[alert.severity] });
}

/** What fired is quiet: resolves what nobody touched, otherwise it is noted for the assignee to decide (Semantics, rule 33). */
export function alertRecovered(draft: Draft, alert: AlertReport): void {
  const { record } = draft;
  if (record.alert === null || record.alert.state === 'resolved') return;
  draft.add('alert-recovered', { delivery: alert.delivery, alertAt: alert.at });
  const resolves = !record.touched || draft.configuration.alerts.recoveryOfTouched === 'resolve';
  if (!resolves || !isUnresolved(record.status)) return;
  const notes = `The alert recovered at ${alert.at}.`;
  draft.add('resolved', { code: 'recovered', notes, workaround: false, responds: false });
}

/** Lower is worse. */
function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

function later(a: string, b: string | null): string {
  return b !== null && b > a ? b : a;
}
