import { DESK } from '../../app/use-me.ts';
import type { Words } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';

export type ActName =
  | 'accept'
  | 'hold'
  | 'resume'
  | 'resolve'
  | 'assign'
  | 'decline'
  | 'support'
  | 'page'
  | 'wait'
  | 'escalate'
  | 'classify'
  | 'edit'
  | 'contact'
  | 'confirm'
  | 'reopen'
  | 'close'
  | 'cancel'
  | 'merge'
  | 'unmerge'
  | 'split'
  | 'unsplit'
  | 'add-to-knowledge'
  | 'propose-major'
  | 'accept-major'
  | 'reject-major'
  | 'demote-major';

type Status = Incident['status'];
type MajorState = NonNullable<Incident['major']>['state'];

export interface Act {
  readonly name: ActName;
  readonly key?: string;
  /** Where it leads somewhere; everywhere when left out. */
  readonly in?: readonly Status[];
  /** Whose it is; everybody's who works on records when left out. */
  readonly roles?: readonly string[];
  /** In which state of a major incident it leads on; null is one that nobody ever proposed. */
  readonly major?: readonly (MajorState | null)[];
  /** Needs nothing but the click. */
  readonly atOnce?: true;
  /** Has a button of its own, in this order; the rest is behind "More". */
  readonly upFront?: true;
}

const AT_WORK: readonly Status[] = ['new', 'assigned', 'in_progress', 'on_hold'];
const UNRESOLVED: readonly Status[] = [...AT_WORK, 'waiting'];
const UNFINISHED: readonly Status[] = [...UNRESOLVED, 'resolved'];

/** Whose acts these are; others of the desk read and write notes. */
export const WORKERS = ['agent', 'analyst', 'incident_manager', 'admin'] as const;

/** Who decides on major incidents and runs them; anybody of the desk proposes one. */
export const MAJOR_MANAGERS = ['incident_manager', 'admin'] as const;

/** Every act and where it is possible. A test holds this against the desk's own table of transitions. */
export const ACTS: readonly Act[] = [
  { name: 'accept', key: 'a', in: ['new', 'assigned'], atOnce: true, upFront: true },
  { name: 'hold', key: 'h', in: AT_WORK, upFront: true },
  { name: 'resume', in: ['on_hold', 'waiting'], atOnce: true, upFront: true },
  { name: 'resolve', key: 'e', in: UNRESOLVED, upFront: true },
  { name: 'assign', key: 's', in: UNRESOLVED },
  { name: 'decline', in: ['assigned'] },
  { name: 'support', in: UNRESOLVED },
  { name: 'page', in: UNRESOLVED },
  { name: 'wait', in: UNRESOLVED },
  { name: 'escalate', in: UNRESOLVED },
  { name: 'classify', key: 'p', in: UNFINISHED },
  { name: 'edit', in: UNFINISHED },
  { name: 'contact' },
  { name: 'confirm', in: ['resolved'], atOnce: true },
  { name: 'reopen', in: ['resolved', 'closed'] },
  { name: 'close', in: ['resolved'], atOnce: true },
  { name: 'cancel', in: UNRESOLVED },
  { name: 'merge', in: UNRESOLVED },
  { name: 'unmerge', in: ['canceled'], atOnce: true },
  { name: 'split' },
  { name: 'unsplit', atOnce: true },
  { name: 'add-to-knowledge', in: ['resolved', 'closed'], roles: DESK },
  { name: 'propose-major', in: UNFINISHED, major: [null, 'rejected', 'demoted', 'ended'], roles: DESK },
  { name: 'accept-major', in: UNFINISHED, major: [null, 'proposed', 'rejected', 'demoted'], roles: MAJOR_MANAGERS },
  { name: 'reject-major', major: ['proposed'], roles: MAJOR_MANAGERS },
  { name: 'demote-major', in: UNFINISHED, major: ['accepted'], roles: MAJOR_MANAGERS },
];

type Standing = Pick<Incident, 'status' | 'mergedInto' | 'links' | 'assignment' | 'paging' | 'major'>;

/** How a record and what was split off from it name each other. */
const OF_SPLITS = new Set(['split_into', 'split_from']);

/** @returns why it cannot be done as the record stands; nothing when it can */
export function hindrance(
  { name, in: statuses, major }: Act,
  record: Standing,
  { acts, terms }: Words,
): string | undefined {
  const { status, mergedInto, links, assignment, paging } = record;
  // Whoever is paged again while it is in progress takes it as they would anew.
  if (name === 'accept' && status === 'in_progress' && paging?.state === 'paging') return undefined;
  if (name === 'unmerge' && mergedInto === null) return acts.notMerged;
  if ((name === 'split' || name === 'unsplit') && mergedInto !== null) return acts.isMerged(mergedInto);
  if (name === 'unsplit' && !links.some(({ relation }) => OF_SPLITS.has(relation))) return acts.notSplit;
  if (name === 'decline' && assignment.state !== 'assigned') return acts.notChosen;
  const state = record.major?.state ?? null;
  if (major !== undefined && !major.includes(state)) return state === null ? acts.noMajor : acts.majorIs[state];
  return statuses === undefined || statuses.includes(status) ? undefined : acts.notIn(terms.status[status]);
}
