import {
  type Action,
  BEFORE_MERGE,
  destination,
  FINISHED,
  HAND_BACK,
  isUnresolved,
  RETURN,
  TRANSITIONS,
} from '#domain/incident/record/lifecycle.ts';
import { STATUSES, type Status } from '#events/terms/vocabulary.ts';
import { STATUS_MEANINGS } from './lifecycle-prose.ts';
import { code, document, fenced, generatedFrom, table } from './markdown.ts';
import { timerDiagram, timerTable } from './timers.ts';

const ACTIONS = Object.keys(TRANSITIONS) as Action[];
/** Where a record can stand when it is put away until a date: a hold ends by it, so that it comes back as work. */
const RETURNS_TO: readonly Status[] = ['new', 'assigned', 'in_progress'];
const UNMERGED = STATUSES.filter(isUnresolved);
const ASSIGNEES = [null, 'somebody'];

export function lifecycleDocument(): string {
  return document(
    generatedFrom('shared/domain/incident/record/lifecycle.ts, shared/domain/sla/timer-kinds.ts and infra/lifecycle/'),
    '# Lifecycle',
    'What a record can be, what moves it, and what time alone does to it. Incidents and service requests share one lifecycle.',
    '## Statuses',
    table(
      ['status', 'means', 'stands'],
      STATUSES.map((status) => [code(status), STATUS_MEANINGS[status], standing(status)]),
    ),
    fenced('mermaid', statusDiagram()),
    '## Transitions',
    'An action without a cell for a status is refused there with 409, naming the statuses that allow it. The guard, this table and the property tests read the same declaration.',
    table(['action', ...STATUSES.map(code)], ACTIONS.map(transitionRow)),
    `\`${RETURN}\`: where the record stood when it was put away; a hold ends with the wait, so it comes back as \`in_progress\`. \`${HAND_BACK}\`: \`in_progress\` when it has an assignee, otherwise \`assigned\`. \`${BEFORE_MERGE}\`: where it stood when it was merged into another.`,
    '## Timers',
    'Each record has one next timer at most: the earliest instant at which anything is to happen to it. One execution of this state machine waits for it.',
    fenced('mermaid', timerDiagram()),
    timerTable(),
  );
}

function standing(status: Status): string {
  if (FINISHED.includes(status)) return 'finished';
  return isUnresolved(status) ? 'unresolved' : 'resolved, not finished';
}

function transitionRow(action: Action): string[] {
  const row: Partial<Record<Status, string>> = TRANSITIONS[action];
  return [action, ...STATUSES.map((status) => row[status] ?? '')];
}

/** One arrow per pair of statuses, labelled with every action that leads along it. */
function statusDiagram(): string {
  const arrows = Map.groupBy(ACTIONS.flatMap(arrowsOf), ({ path }) => path);
  const lines = [...arrows].map(([path, same]) => `  ${path}: ${same.map(({ action }) => action).join(', ')}`);
  const ends = FINISHED.map((status) => `  ${status} --> [*]`);
  return ['stateDiagram-v2', '  [*] --> new: open', ...lines, ...ends].join('\n');
}

function arrowsOf(action: Action): { action: Action; path: string }[] {
  return STATUSES.flatMap((from) => {
    if (action === 'unmerge' && from === 'canceled')
      return UNMERGED.map((to) => ({ action, path: `${from} --> ${to}` }));
    const targets = RETURNS_TO.flatMap((returnTo) =>
      ASSIGNEES.map((assignee) => destination(action, { status: from, returnTo, assignee })),
    );
    return [...new Set(targets)].flatMap((to) => (to === null ? [] : [{ action, path: `${from} --> ${to}` }]));
  });
}
