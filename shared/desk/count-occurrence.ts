import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { isNoted } from '#domain/alerts/occurrences.ts';
import { LEVELS } from '#events/vocabulary.ts';
import type { AlertCounter } from '#shared/store/alert-counter.ts';
import { countAlert } from '#shared/store/count-alert.ts';
import { isResent, messageItem } from './alert-message.ts';
import { AGAIN } from './attempt.ts';
import type { RequestContext } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';

/**
 * Counts an alert that changes nothing else about its incident: two writes, whatever the incident is like.
 *
 * @returns null for an alert that changes more; that is for a command
 */
export async function countOccurrence(
  { table }: DeskParts,
  context: RequestContext,
  alert: IncomingAlert,
  { number, counter }: { number: string; counter: AlertCounter },
): Promise<'counted' | 'recovered' | 'repeated' | typeof AGAIN | null> {
  if (!changesOnlyTheCount(alert, counter)) return null;
  const resent = isResent(context, alert, counter);
  const { tenant, now } = context;
  const message = messageItem(context, alert);
  const outcome = await countAlert(table, { tenant, number, alert, counter, message, resent, now });
  if (outcome === 'changed') return AGAIN;
  return outcome === 'counted' && alert.state === 'resolved' ? 'recovered' : outcome;
}

/** What flaps changes between firing and quiet as it likes; nothing follows from that before it has settled. */
function changesOnlyTheCount(alert: IncomingAlert, counter: AlertCounter): boolean {
  // A record older than counters are gets its own with the next command.
  if (!counter.open || counter.revision === 0) return false;
  if (alert.state === 'resolved') return counter.flapping && counter.state === 'firing';
  return firesOn(alert, counter) && !isNoted(counter.occurrences + 1);
}

/** @returns the occurrence for the sake of which the journal is told of the alert; undefined where there is more to tell */
export function toBeNoted(alert: IncomingAlert, counter: AlertCounter | null): number | undefined {
  if (counter === null || counter.revision === 0 || !counter.open) return undefined;
  return firesOn(alert, counter) ? counter.occurrences + 1 : undefined;
}

function firesOn(alert: IncomingAlert, counter: AlertCounter): boolean {
  const rises = LEVELS.indexOf(alert.severity) < LEVELS.indexOf(counter.severity);
  return !rises && (counter.state === 'firing' || counter.flapping);
}
