import type { Words } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';

export type ActName =
  | 'accept'
  | 'hold'
  | 'resume'
  | 'resolve'
  | 'assign'
  | 'wait'
  | 'escalate'
  | 'classify'
  | 'edit'
  | 'contact'
  | 'confirm'
  | 'reopen'
  | 'close'
  | 'cancel';

type Status = Incident['status'];

export interface Act {
  readonly name: ActName;
  readonly key?: string;
  /** Where it leads somewhere; everywhere when left out. */
  readonly in?: readonly Status[];
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

/** Every act and where it is possible. A test holds this against the desk's own table of transitions. */
export const ACTS: readonly Act[] = [
  { name: 'accept', key: 'a', in: ['new', 'assigned'], atOnce: true, upFront: true },
  { name: 'hold', key: 'h', in: AT_WORK, upFront: true },
  { name: 'resume', in: ['on_hold', 'waiting'], atOnce: true, upFront: true },
  { name: 'resolve', key: 'e', in: UNRESOLVED, upFront: true },
  { name: 'assign', key: 's', in: UNRESOLVED },
  { name: 'wait', in: UNRESOLVED },
  { name: 'escalate', in: UNRESOLVED },
  { name: 'classify', key: 'p', in: UNFINISHED },
  { name: 'edit', in: UNFINISHED },
  { name: 'contact' },
  { name: 'confirm', in: ['resolved'], atOnce: true },
  { name: 'reopen', in: ['resolved', 'closed'] },
  { name: 'close', in: ['resolved'], atOnce: true },
  { name: 'cancel', in: UNRESOLVED },
];

/** @returns why it cannot be done in this status; nothing when it can */
export function hindrance({ in: statuses }: Act, status: Status, { acts, terms }: Words): string | undefined {
  return statuses === undefined || statuses.includes(status) ? undefined : acts.notIn(terms.status[status]);
}
