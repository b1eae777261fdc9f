import type { BusSource, Source, SourceAlert, WebhookSource } from '#events/in/source/define-source.ts';
import { BUS_SOURCES } from '#events/in/sources.ts';
import { sourcePattern } from '#infra/constructs/source-pattern.ts';
import { compilePattern, type EventTest } from '#local/services/events/pattern.ts';
import { readEvent } from '#shared/alerts-in/read-event.ts';

/** Everything a message of a source comes to. @throws Error when it cannot be read */
export function alertsOf(source: Source, input: unknown): readonly SourceAlert[] {
  return source.kind === 'bus' ? ofEvent(source, input) : ofBody(source, input);
}

function ofEvent({ id }: BusSource, input: unknown): readonly SourceAlert[] {
  const read = readEvent(input, { optIn: [id], optOut: [] });
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return 'alerts' in read ? read.alerts : [];
}

function ofBody(source: WebhookSource, input: unknown): readonly SourceAlert[] {
  const body = source.body.parse(input);
  if (source.isTest?.(body)) return [];
  return source.split(body).flatMap((one) => source.map(source.one.parse(one), body) ?? []);
}

/** Does the rule of a source let an event through? In the words of EventBridge, not of CDK. */
export function ruleOf(source: BusSource): EventTest {
  const { detailType, ...pattern } = sourcePattern(source);
  return compilePattern({ ...pattern, ...(detailType && { 'detail-type': detailType }) });
}

const RULES = BUS_SOURCES.map((source) => ({ source, lets: ruleOf(source) }));

/** What becomes of an event that is put on the bus: the rules decide which source reads it, as on AWS. */
export function putOnBus(event: unknown): readonly SourceAlert[] {
  return RULES.filter(({ lets }) => lets(event)).flatMap(({ source }) => alertsOf(source, event));
}

const WORDS = /^(severity|priority|level|score|label)$/i;
const INSTANTS = /(time|date|timestamp|at)$/i;

/** The same message about the same matter, but at another time and in another severity. */
export function atAnotherTimeAndSeverity(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((inner) => atAnotherTimeAndSeverity(inner, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, atAnotherTimeAndSeverity(inner, key)]));
  }
  if (WORDS.test(name)) return anotherWord(value);
  if (typeof value === 'string' && INSTANTS.test(name) && !Number.isNaN(Date.parse(value)))
    return '2026-09-08T09:10:11Z';
  return value;
}

function anotherWord(value: unknown): unknown {
  if (typeof value === 'number') return value / 2;
  if (typeof value !== 'string') return value;
  return value === value.toLowerCase() ? 'low' : 'LOW';
}
