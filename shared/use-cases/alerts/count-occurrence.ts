import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { anyFires, firingOf, rank, recount, standingAfter } from '#domain/alerts/members.ts';
import { isNoted } from '#domain/alerts/occurrences.ts';
import type { AlertCounter } from '#shared/store/alerts/alert-counter.ts';
import { countAlert } from '#shared/store/alerts/count-alert.ts';
import { AGAIN } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { messageItems } from './alert-message.ts';
import type { KnownIncident } from './known-alert.ts';

/**
 * Counts an alert that changes nothing else about its incident: the counter and the member, whatever the incident is like. So
 * does one of several members that comes or goes.
 *
 * @returns null for an alert that changes more; that is for a command
 */
export async function countOccurrence(
  { table }: DeskParts,
  context: RequestContext,
  alert: IncomingAlert,
  incident: KnownIncident,
): Promise<'counted' | 'recovered' | 'repeated' | typeof AGAIN | null> {
  const { number, counter, member } = incident;
  if (!changesOnlyTheCount(alert, incident)) return null;
  const { tenant, now } = context;
  const message = messageItems(context, alert, member)[0] ?? null;
  const outcome = await countAlert(table, { tenant, number, alert, counter, member, message, now });
  if (outcome === 'changed') return AGAIN;
  return outcome === 'counted' && alert.state === 'resolved' ? 'recovered' : outcome;
}

/** What flaps changes between firing and quiet as it likes; nothing follows from that before it has settled. */
function changesOnlyTheCount(alert: IncomingAlert, incident: KnownIncident): boolean {
  const { counter, member } = incident;
  // A record older than counters are gets its own with the next command.
  if (!counter.open || counter.revision === 0) return false;
  if (alert.state === 'resolved') {
    if (member?.state !== 'firing') return false;
    return counter.flapping || anyFires(firingAfter(alert, incident));
  }
  return firesOn(alert, counter) && !isNoted(counter.occurrences + 1);
}

function firingAfter(alert: IncomingAlert, { counter, member }: KnownIncident) {
  return recount(firingOf(counter), member, standingAfter(member, alert));
}

/** @returns the occurrence for the sake of which the journal is told of the alert; undefined where there is more to tell */
export function toBeNoted(alert: IncomingAlert, counter: AlertCounter | null): number | undefined {
  if (counter === null || counter.revision === 0 || !counter.open) return undefined;
  return firesOn(alert, counter) ? counter.occurrences + 1 : undefined;
}

function firesOn(alert: IncomingAlert, counter: AlertCounter): boolean {
  const rises = rank(alert.severity) < rank(counter.severity);
  return !rises && (counter.state === 'firing' || counter.flapping);
}
