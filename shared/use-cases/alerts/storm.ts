import { MOST_ADOPTED } from '#domain/alerts/correlation.ts';
import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { markOf, readMarks, type StormWindow, stormTitle, totalOf } from '#domain/alerts/storm.ts';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { priorityOf } from '#domain/incident/classification/priority.ts';
import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { LEVELS } from '#events/terms/vocabulary.ts';
import { countNewAlert, type StormSeen, stormParentItem } from '#shared/store/alerts/storm-counter.ts';
import { alertKey } from '#shared/store/table/alert-keys.ts';
import { readItems } from '#shared/store/table/read-items.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

export interface Sky {
  readonly window: StormWindow;
  readonly seen: StormSeen;
  /** The record of the parent seen, where there is one. */
  readonly parent: IncidentRecord | null;
  readonly configuration: Configuration;
}

/**
 * Counts a new alert, one write, and tells whether it is one too many. A storm goes on until no new alert has come for its
 * window, however few they are meanwhile.
 *
 * @returns the storm's parent; null when there is no storm
 * @throws DomainError duplicate or wrong-status when somebody else began or resumed the storm at the same moment
 */
export async function stormOver(
  parts: DeskParts,
  context: RequestContext,
  alert: IncomingAlert,
  sky: Sky,
): Promise<string | null> {
  const { window, seen, parent } = sky;
  const blows = parent !== null && !FINISHED.includes(parent.status) && stillBlows(window, seen, context.now);
  const mark = blows ? null : markOf(alert.severity, nameOf(context.tenant, alert));
  const current = await countNewAlert(parts.table, context.tenant, window, mark);
  if (blows) return goesOn(parts, context, alert, parent, sky.configuration);
  const buckets = [current, ...seen.buckets.slice(1)];
  if (totalOf(buckets) <= window.incidents) return null;
  return begin(parts, context, [...new Set(buckets.flatMap(({ marks }) => marks))], sky);
}

/** It has just begun, or something came under it within the window; what is marked came in calm weather. */
function stillBlows({ minutes }: StormWindow, { parent, buckets }: StormSeen, now: string): boolean {
  const age = parent === null ? Number.POSITIVE_INFINITY : Date.parse(now) - Date.parse(parent.at);
  return age < minutes * 60_000 || buckets.some(({ count }) => count > 0);
}

/** The parent is as urgent as the worst under it until somebody takes it, and open as long as the storm lasts. */
async function goesOn(
  parts: DeskParts,
  context: RequestContext,
  { severity, delivery }: IncomingAlert,
  parent: IncidentRecord,
  configuration: Configuration,
): Promise<string> {
  const system = { tenant: context.tenant, now: context.now, actor: SYSTEM, id: `${context.id}-${delivery}-storm` };
  if (parent.status === 'resolved') {
    await executeCommand(parts, system, parent.number, { type: 'reopen', reason: 'The storm goes on' });
  }
  const levels = configuration.alerts.severities[severity];
  const priority = priorityOf({ ...levels, priorityOverride: null }, configuration);
  if (!parent.touched && LEVELS.indexOf(priority) < LEVELS.indexOf(parent.priority)) {
    await executeCommand(parts, system, parent.number, { type: 'reclassify', ...levels });
  }
  return parent.number;
}

/** One parent for all; those that opened before it was known to be a storm come under it afterwards (relate-moves.ts). */
async function begin(
  parts: DeskParts,
  context: RequestContext,
  marks: readonly string[],
  { window, seen, configuration }: Sky,
): Promise<string> {
  const { tenant, now, id } = context;
  const { worst, names } = readMarks(marks);
  const { record } = await openIncident(
    parts,
    { tenant, now, actor: SYSTEM, id: `${id}-storm` },
    {
      ...{ kind: 'incident', channel: 'monitoring', requester: null, attachments: [], links: [], mail: null },
      title: stormTitle(window),
      description: `What comes now is put under this incident, and nobody is told of it, until nothing new has come for ${window.minutes} minutes.`,
      ...{ configurationItems: [], ...configuration.alerts.severities[worst] },
      adopts: await openedFor(parts, tenant, names),
    },
    (number) => [stormParentItem(context, number, seen.parent)],
  );
  return record.number;
}

/** A storm of more than one record takes in has the others under it as they are. */
async function openedFor({ table }: DeskParts, tenant: string, names: readonly string[]): Promise<string[]> {
  const keys = names.slice(0, MOST_ADOPTED).map((pk) => ({ pk: `${alertPrefix(tenant)}${pk}`, sk: 'ALERT' }));
  const items = await readItems(table, keys, { consistent: true });
  return [...items.values()].flatMap(({ number }) => (typeof number === 'string' ? [number] : []));
}

/** What tells an alert's item from those of others of the tenant. */
function nameOf(tenant: string, alert: IncomingAlert): string {
  return alertKey(tenant, alert).pk.slice(alertPrefix(tenant).length);
}

function alertPrefix(tenant: string): string {
  return `ALERT#${tenant}#`;
}
