import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { type ClockComparison, compareClocks } from '#domain/sla/clock/clock-comparison.ts';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import type { Decision } from './draft.ts';
import type { Entry } from './record/journal.ts';
import type { IncidentRecord } from './record/record.ts';

/** What a change would do to the clocks of a record, and the facts it would record at once. */
export interface ChangePreview {
  readonly clocks: ClockComparison[];
  readonly facts: readonly { readonly type: Entry['type']; readonly at: string; readonly data: Entry['data'] }[];
}

/**
 * Decides commands as the desk would and keeps nothing: the very same code, so that what is previewed is what happens.
 *
 * @throws DomainError when one of them would be refused
 */
export function previewChange(
  record: IncidentRecord,
  configuration: VersionedConfiguration,
  commands: readonly Command[],
  now: string,
): ChangePreview {
  const context = { actor: SYSTEM, now, id: 'preview' };
  const start: Decision = decide(record, { type: 'fire-timers' }, { ...context, configuration });
  const facts: Entry[] = [];
  const end = commands.reduce((before, command) => {
    const decision = decide(before.record, command, { ...context, configuration: before.configuration });
    facts.push(...decision.entries);
    return decision;
  }, start);
  const sides = [start, end].map((side) => ({
    clocks: side.record.clocks,
    calendars: side.configuration.document.calendars,
  }));
  const [before, after] = sides;
  return {
    clocks: before && after ? compareClocks(before, after, now) : [],
    facts: facts.map(({ type, at, data }) => ({ type, at, data })),
  };
}
