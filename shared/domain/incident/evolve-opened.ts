import { BY_PEOPLE } from '#events/incident/assignment.ts';
import { silenced } from './alert/silence.ts';
import { turnAt } from './assignment/evolve-turns.ts';
import { comeTo } from './assignment/tier-times.ts';
import { foldClocks } from './clocks/evolve-clocks.ts';
import type { Entry } from './record/journal.ts';
import type { IncidentRecord } from './record/record.ts';

/** @returns the record as its opening leaves it */
export function opened(entry: Entry<'opened'>): IncidentRecord {
  const { terms: _terms, responseMet: _responseMet, routedBy: _routedBy, silences, turn, ...facts } = entry.data;
  return {
    ...facts,
    ...(silences && silenced(facts, silences)),
    language: facts.language ?? null,
    tags: facts.tags ?? [],
    status: 'new',
    version: entry.version,
    assignee: null,
    assignment: turn ? turnAt(entry.at) : BY_PEOPLE,
    participants: [],
    priorityOverride: null,
    hold: null,
    waitUntil: null,
    resolution: null,
    clocks: foldClocks([], entry),
    promisedAt: null,
    openedAt: entry.at,
    updatedAt: entry.at,
    resolvedAt: null,
    closedAt: null,
    reopenCount: 0,
    reassignmentCount: 0,
    ...comeTo({ tierTimes: [] }, { ...facts, at: entry.at }),
    problem: null,
    change: null,
    mergedInto: null,
    supplierTicket: null,
    reviewRequested: false,
    major: null,
    hasChildren: false,
    survey: null,
    waitingTells: [],
    returnTo: null,
    touched: entry.as !== 'automation',
    followedUp: false,
    tasks: [],
    hash: entry.hash,
  };
}
