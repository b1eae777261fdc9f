import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { Draft } from '#domain/incident/draft.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { FINISHED, isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import { isFinished } from '#domain/sla/clock/clock-fold.ts';
import type { ClockTerm } from '#events/incident/service-level.ts';
import { WAITING } from './evolve-clocks.ts';
import { promisedTerms } from './promised-terms.ts';
import { renewedClocks } from './renewed-clocks.ts';
import { strandedBy } from './stranded.ts';

type Moves = Omit<Entry<'reconfigured'>['data'], 'from' | 'to'>;

/**
 * Moves a record to another version of the configuration and its open clocks with it. What is finished stays as it is;
 * a record that is there already, with clocks that are as they would be, is left alone.
 *
 * @throws DomainError conflict for a record that stands on what the version does not have
 */
export function reconfigure(draft: Draft, to: VersionedConfiguration, why: string): void {
  const { record, configuration: before } = draft;
  if (FINISHED.includes(record.status)) return;
  const stranded = strandedBy(record, to);
  if (stranded.length > 0) throw new DomainError('conflict', { reason: `${stranded.join('; ')}; then replay again` });
  const moves = movesOf(record, before, to.document);
  if (record.configurationVersion === to.version && isNothing(moves)) return;
  draft.moveTo(to);
  draft.add('reconfigured', { from: record.configurationVersion, to: to.version, ...moves }, { why });
}

/** A clock that goes on after it stood finished goes on by the rules of the record's version, however long it had stood still. */
export function followConfiguration(draft: Draft): void {
  const { record, configuration } = draft;
  const goOn = record.clocks.filter((clock) => clock.keptCalendar !== undefined && !isFinished(clock));
  if (goOn.length === 0) return;
  const { terms, recounted } = movesOf({ ...record, clocks: goOn }, configuration, configuration);
  const [from, to] = [record.configurationVersion, record.configurationVersion];
  draft.add('reconfigured', { from, to, terms, recounted, started: [], dropped: [], kept: {} });
}

function isNothing({ kept, ...moves }: Moves): boolean {
  return Object.keys(kept).length === 0 && Object.values(moves).every((list) => list.length === 0);
}

function movesOf(record: IncidentRecord, before: Configuration, after: Configuration): Moves {
  const chosen = promisedTerms(record, after);
  const open = record.clocks.filter((clock) => !isFinished(clock));
  const termOf = ({ name }: ClockRecord) => chosen.find(({ clock }) => clock === name);
  const changed = open.flatMap((clock) => newTerm(clock, termOf(clock)));
  return {
    terms: changed,
    recounted: open
      .filter((clock) => termOf(clock) !== undefined && !changed.some((term) => term.clock === clock.name))
      .filter((clock) => clock.keptCalendar !== undefined || hasOtherCalendar(clock, before, after))
      .map(({ name }) => name),
    started: startedTerms(record, chosen).map((term) => ({ term, paused: standsFor(record, term, after) })),
    dropped: open.filter((clock) => termOf(clock) === undefined).map(({ name }) => name),
    kept: keptCalendars(record, (clock) => isFinished(clock) || termOf(clock) === undefined, before, after),
  };
}

function newTerm({ term: present }: ClockRecord, chosen: ClockTerm | undefined): ClockTerm[] {
  if (chosen === undefined) return [];
  // Escalation steps that run were promised with the clock: an edited policy is for the next one.
  const term = present.escalation === undefined ? chosen : { ...chosen, escalation: present.escalation };
  return canonicalJson(term) === canonicalJson(present) ? [] : [term];
}

function hasOtherCalendar({ term }: Pick<ClockRecord, 'term'>, before: Configuration, after: Configuration): boolean {
  const [old, next] = [before.calendars[term.calendar], after.calendars[term.calendar]];
  return next === undefined || canonicalJson(old ?? null) !== canonicalJson(next);
}

/** What finished clocks, dropped ones and those of earlier holders were judged by, where it is another calendar now. */
function keptCalendars(
  { clocks }: IncidentRecord,
  ends: (clock: ClockRecord) => boolean,
  before: Configuration,
  after: Configuration,
): Moves['kept'] {
  const judged = clocks.flatMap((clock) => [...(ends(clock) ? [clock] : []), ...(clock.earlier ?? [])]);
  const missing = judged.filter((clock) => clock.keptCalendar === undefined && hasOtherCalendar(clock, before, after));
  return Object.fromEntries(
    missing.flatMap(({ term: { calendar } }) => {
      const known = before.calendars[calendar];
      return known === undefined ? [] : [[calendar, known]];
    }),
  );
}

/** Promised from now on, or again: no response from a desk that has been in contact, and nothing for what is settled. */
function startedTerms(record: IncidentRecord, chosen: readonly ClockTerm[]): ClockTerm[] {
  if (!isUnresolved(record.status)) return [];
  const renewed = renewedClocks(record, chosen);
  return chosen.filter(({ clock }) => {
    if (renewed.includes(clock)) return true;
    if (record.clocks.some(({ name }) => name === clock)) return false;
    return clock !== 'response' || record.owner === null;
  });
}

/** @returns the cause for which a clock that starts now stands at once; null when it runs */
function standsFor({ status, hold }: IncidentRecord, { clock }: ClockTerm, { holdReasons }: Configuration) {
  if (status === 'waiting') return WAITING;
  const pauses = hold === null ? undefined : holdReasons[hold.reason]?.pauses;
  return hold !== null && pauses?.includes(clock) ? hold.reason : null;
}
