import { ALERT } from './alert/alert-slice.ts';
import { ASSIGNMENT } from './assignment/assignment-slice.ts';
import { CHANGE_SLICE } from './change/change-slice.ts';
import { CLASSIFICATION } from './classification/classification-slice.ts';
import { CLOCKS } from './clocks/clocks-slice.ts';
import { CONVERSATION } from './conversation/conversation-slice.ts';
import { ESCALATION } from './escalation/escalation-slice.ts';
import { HOLDS } from './holds/holds-slice.ts';
import { MAJOR } from './major/major-slice.ts';
import { MERGING } from './merging/merging-slice.ts';
import { PAGING_SLICE } from './paging/paging-slice.ts';
import { PARTICIPANTS } from './participants/participants-slice.ts';
import { PROBLEM_SLICE } from './problem/problem-slice.ts';
import { PROMISE } from './promise/promise-slice.ts';
import { RELATIONS } from './relations/relations-slice.ts';
import { RESOLUTION } from './resolution/resolution-slice.ts';
import { REVIEW } from './review/review-slice.ts';
import type { Decisions, Effects, Folds, Slice, Whole } from './slice.ts';
import { SPLITTING } from './splitting/splitting-slice.ts';
import { TASKS } from './tasks/tasks-slice.ts';
import { UPKEEP } from './upkeep-slice.ts';
import { WAITING } from './waiting/waiting-slice.ts';

const ALL = [
  ALERT,
  ASSIGNMENT,
  CHANGE_SLICE,
  CLASSIFICATION,
  CLOCKS,
  CONVERSATION,
  ESCALATION,
  HOLDS,
  MAJOR,
  MERGING,
  PAGING_SLICE,
  PARTICIPANTS,
  PROBLEM_SLICE,
  PROMISE,
  RELATIONS,
  RESOLUTION,
  REVIEW,
  SPLITTING,
  TASKS,
  UPKEEP,
  WAITING,
] as const;

/** The concerns of an incident. Each command, entry and kind of timer belongs to exactly one, or this does not compile. */
export const SLICES: readonly Slice[] = ALL;

type Tables = { decisions: Decisions; folds: Folds; effects: Effects };
type PartsOf<Slices extends readonly Slice[], Name extends keyof Tables> = {
  [At in keyof Slices]: Slices[At] extends Record<Name, infer Table extends object> ? Table : Record<never, never>;
};

function table<Name extends keyof Tables>(name: Name): Whole<Tables[Name], PartsOf<typeof ALL, Name>> {
  return Object.assign({}, ...SLICES.map((slice) => slice[name]));
}

export const DECISIONS: Decisions = table('decisions');
export const FOLDS: Folds = table('folds');
export const EFFECTS: Effects = table('effects');
