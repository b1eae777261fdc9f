import {
  type Around,
  freeItems,
  type Neighbourhood,
  neighbourhoodOf,
  parentAmong,
  rootsBelow,
} from '#domain/alerts/correlation.ts';
import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { stormWindow } from '#domain/alerts/storm.ts';
import type { Configuration } from '#domain/configuration/configuration.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Silence } from '#events/incident/silence.ts';
import { anchorItems, anchorKeys, anchorsIn } from '#shared/store/alerts/correlation-anchors.ts';
import { stormIn, stormKeys } from '#shared/store/alerts/storm-counter.ts';
import { parseMeta } from '#shared/store/incidents/meta-item.ts';
import { incidentPk, META } from '#shared/store/table/keys.ts';
import { readItems } from '#shared/store/table/read-items.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { stormOver } from './storm.ts';

/** Where a new alert belongs among the others. */
export interface Placement {
  /** What its incident comes under; null when it is the first. */
  readonly parent: string | null;
  /** What came first and is its consequence. */
  readonly adopts: readonly string[];
  readonly silences: readonly Silence[];
  /** Written with the incident or not at all; refused when another is the first by then. */
  readonly unique: (number: string) => readonly UniqueItem[];
}

export const ALONE: Placement = { parent: null, adopts: [], silences: [], unique: () => [] };

/**
 * Finds what a new alert belongs to: a storm first, then what its items depend on, then what is about the same items.
 * Two calls, a read of all anchors and the storm's counts, and a write of its count; a third to read the incidents the
 * anchors name, where there are any. An alert that repeats never comes here.
 *
 * @throws DomainError duplicate, conflict or wrong-status when others changed the picture meanwhile: to be tried again
 */
export async function placeAlert(
  parts: DeskParts,
  context: RequestContext,
  alert: IncomingAlert,
  configuration: Configuration,
): Promise<Placement> {
  const { tenant, now } = context;
  const near = neighbourhoodOf(alert, configuration);
  const window = stormWindow(configuration.alerts.storm, now);
  const keys = [...(near ? anchorKeys(tenant, near) : []), ...(window ? stormKeys(tenant, window) : [])];
  const items = await readItems(parts.table, keys, { consistent: true });
  const anchors = near ? anchorsIn(items, tenant, near) : new Map();
  const seen = window && stormIn(items, tenant, window);
  const named = [...anchors.values()].map(({ number }) => number);
  const records = await readRecords(parts, tenant, seen?.parent ? [...named, seen.parent.number] : named);
  if (window && seen) {
    const parent = seen.parent === null ? null : (records.get(seen.parent.number) ?? null);
    const storm = await stormOver(parts, context, alert, { window, seen, parent, configuration });
    if (storm !== null) return { ...ALONE, parent: storm, silences: [{ why: 'storm', name: storm, until: null }] };
  }
  return near ? amongOthers(context, near, { anchors, records, now }) : ALONE;
}

function amongOthers(context: RequestContext, near: Neighbourhood, around: Around): Placement {
  const parent = parentAmong(near, around);
  if (parent !== null) return { ...ALONE, parent };
  const free = freeItems(near, around);
  return {
    ...ALONE,
    adopts: rootsBelow(near, around),
    unique: (number) => anchorItems(context, near, free, around.anchors, number),
  };
}

/** The incidents and, of those that are children by now, their parents. */
async function readRecords(
  { table }: DeskParts,
  tenant: string,
  numbers: readonly string[],
): Promise<Map<string, IncidentRecord>> {
  const records = new Map<string, IncidentRecord>();
  for (let wanted = new Set(numbers); wanted.size > 0; ) {
    const keys = [...wanted].map((number) => ({ pk: incidentPk(tenant, number), sk: META }));
    const found = [...(await readItems(table, keys, { consistent: true })).values()].flatMap(readable);
    for (const record of found) records.set(record.number, record);
    wanted = new Set(found.flatMap(({ parent }) => (parent !== null && !records.has(parent) ? [parent] : [])));
  }
  return records;
}

/** A new alert is not kept from opening by what lies near it and cannot be read: then it is alone, or the first. */
function readable(item: Record<string, unknown>): IncidentRecord[] {
  try {
    return [parseMeta(item).record];
  } catch {
    // Recovery: reading it by itself says what is wrong with it.
    return [];
  }
}
