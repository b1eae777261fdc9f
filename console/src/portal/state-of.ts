import type { Words } from '../words/words.ts';
import type { OwnRecord, Portal } from './use-portal.ts';

/** How a record stands, as one would say it to whoever reported it. */
export interface PlainState {
  readonly text: string;
  /** Whether it is their turn. */
  readonly theirs: boolean;
}

export interface StateFacts {
  readonly words: Words['portal']['state'];
  /** An instant in the reader's words and zone. */
  readonly when: (at: string) => string;
  readonly now: number;
  readonly holdReasons: Portal['holdReasons'];
}

export function stateOf(record: OwnRecord, facts: StateFacts): PlainState {
  const { words, when } = facts;
  const desk = (text: string): PlainState => ({ text, theirs: false });
  if (record.mergedInto !== null) return desk(words.merged(record.mergedInto));
  switch (record.status) {
    case 'new':
    case 'assigned':
      return desk(withInstant(words.reported, words.answerBy, dueOf(record, 'response'), facts));
    case 'in_progress':
      return desk(working(record, facts));
    case 'on_hold':
      return held(record, facts);
    case 'waiting':
      return desk(record.waitUntil === null ? words.held : words.waits(when(record.waitUntil)));
    case 'resolved':
      return { text: words.solved, theirs: true };
    case 'closed':
      return desk(words.closed);
    case 'canceled':
      return desk(words.canceled);
    default:
      return record.status satisfies never;
  }
}

export function dueOf({ clocks }: Pick<OwnRecord, 'clocks'>, clock: 'response' | 'resolution'): string | null {
  return clocks.find(({ name }) => name === clock)?.dueAt ?? null;
}

/** Whether it goes on as soon as the requester answers. */
export function awaitsAnswer({ hold }: Pick<OwnRecord, 'hold'>, holdReasons: Portal['holdReasons']): boolean {
  return holdReasons.some(({ name, resumesOnAnswer }) => name === hold?.reason && resumesOnAnswer);
}

/** What somebody promised goes before what was reckoned. */
function working(record: OwnRecord, facts: StateFacts): string {
  const { words } = facts;
  if (record.promisedAt !== null) return withInstant(words.working, words.promised, record.promisedAt, facts);
  return withInstant(words.working, words.workingBy, dueOf(record, 'resolution'), facts);
}

function held(record: OwnRecord, { words, when, now, holdReasons }: StateFacts): PlainState {
  const reason = holdReasons.find(({ name }) => name === record.hold?.reason);
  const theirs = reason?.resumesOnAnswer === true;
  const named = reason && (words.heldFor[reason.name] ?? reason.label);
  const text = theirs ? words.onYou : (named ?? words.held);
  const next = record.hold?.followUpAt ?? null;
  return { text: next !== null && Date.parse(next) > now ? words.nextWord(text, when(next)) : text, theirs };
}

/** An instant that has passed is no promise any more, and saying it again helps nobody. */
function withInstant(without: string, withIt: (when: string) => string, at: string | null, facts: StateFacts): string {
  return at === null || Date.parse(at) <= facts.now ? without : withIt(facts.when(at));
}
