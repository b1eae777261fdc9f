import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { dependenciesOf, reliantOn } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { AlertsPart } from './alerts-fragment.ts';
import type { IncomingAlert } from './incoming-alert.ts';
import { fitsAlert } from './matching/alert-match.ts';

/**
 * Alerts of different keys that have one cause: they are about the same item of the register, or about items one of which
 * depends on the other (Semantics, rule 26). The first one is the parent of what follows within the window. One read of a hundred items at most tells which:
 * eight of the alert's own, and the forty nearest up and down the register.
 */
const MOST_OWN = 8;
const MOST_AROUND = 40;

/** What one record takes in when it is opened, as an event of it holds them. */
export const MOST_ADOPTED = 100;

/** Where an alert looks for others. */
export interface Neighbourhood {
  /** Alerts under different rules never meet. */
  readonly rule: string;
  readonly windowMs: number;
  /** Where it leaves its anchor. */
  readonly own: readonly string[];
  /** Whether what is about the same item belongs together. */
  readonly joinsOwn: boolean;
  /** What its items depend on, nearest first. */
  readonly upstream: readonly string[];
  /** What depends on its items, nearest first. */
  readonly downstream: readonly string[];
}

/** What an alert leaves at an item: the incident it opened, and when. */
export interface Anchor {
  readonly number: string;
  readonly at: string;
}

/** What is known around an alert: anchors by item, and the incidents they name with their parents. */
export interface Around {
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly records: ReadonlyMap<string, Pick<IncidentRecord, 'number' | 'status' | 'parent'>>;
  readonly now: string;
}

type Facts = Pick<
  IncomingAlert,
  'source' | 'integration' | 'severity' | 'title' | 'labels' | 'names' | 'registered' | 'configurationItems'
>;

/** @returns where to look, by the first rule that fits the alert; null when none does or it is about nothing */
export function neighbourhoodOf(alert: Facts, configuration: AlertsPart & RegisterPart): Neighbourhood | null {
  const items = [...new Set([...alert.configurationItems, ...alert.names])];
  const rule = configuration.alerts.correlation.find(({ match = {} }) => fitsAlert(match, { ...alert, items }));
  if (rule === undefined) return null;
  const joinsOwn = rule.by.includes('item');
  // A name many share, such as an exporter's or a namespace's, is no cause; an item of the register may be.
  const own = alert.registered.slice(0, MOST_OWN);
  if (own.length === 0) return null;
  const around = (reach: typeof reliantOn) =>
    rule.by.includes('dependency')
      ? others(
          alert.registered.flatMap((id) => reach(id, configuration)),
          items,
        )
      : [];
  return {
    ...{ rule: canonicalJson(rule), windowMs: rule.withinMinutes * 60_000, own, joinsOwn },
    upstream: around(dependenciesOf),
    downstream: around(reliantOn),
  };
}

function others(ids: readonly string[], own: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => !own.includes(id)).slice(0, MOST_AROUND);
}

/** @returns the incident the alert's own comes under: what its items depend on goes before what is about them; null for none */
export function parentAmong(near: Neighbourhood, around: Around): string | null {
  const items = [...near.upstream, ...(near.joinsOwn ? near.own : [])];
  return items.map((item) => rootAt(item, near, around)).find((root) => root !== null) ?? null;
}

/** @returns what was opened shortly before because of what is now seen to be the cause */
export function rootsBelow(near: Neighbourhood, around: Around): string[] {
  const roots = near.downstream.flatMap((item) => {
    const record = around.records.get(openAnchor(item, near, around)?.number ?? '');
    return record !== undefined && record.parent === null && isUnresolved(record.status) ? [record.number] : [];
  });
  return [...new Set(roots)].slice(0, MOST_ADOPTED);
}

/** @returns the items at which nothing open stands, so that the alert's own incident can */
export function freeItems(near: Neighbourhood, around: Around): string[] {
  return near.own.filter((item) => rootAt(item, near, around) === null);
}

/** One level: who meets a child comes under its parent. */
function rootAt(item: string, near: Neighbourhood, around: Around): string | null {
  const found = around.records.get(openAnchor(item, near, around)?.number ?? '');
  const root = found?.parent ? around.records.get(found.parent) : found;
  return root !== undefined && root.parent === null && isUnresolved(root.status) ? root.number : null;
}

function openAnchor(item: string, { windowMs }: Neighbourhood, { anchors, now }: Around): Anchor | undefined {
  const anchor = anchors.get(item);
  return anchor !== undefined && Date.parse(now) - Date.parse(anchor.at) < windowMs ? anchor : undefined;
}
