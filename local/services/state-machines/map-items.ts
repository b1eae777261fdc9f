import type { MapState } from '#local/services/state-machines/definition.ts';
import { type Execution, ITEM_MARK } from '#local/services/state-machines/executions.ts';
import { StateError } from '#local/services/state-machines/state-error.ts';

/**
 * The items of a Map are carried like executions of their own, so that each is durable at every step; their ARN tells
 * whose they are. The number of transitions is in it because a loop may enter the same Map again.
 */
export function itemPrefix({ arn, transitions }: Execution): string {
  return `${arn}${ITEM_MARK}${transitions}/`;
}

/** @returns the ARN of the execution an item belongs to; null for what is no item */
export function ownerOf(arn: string): string | null {
  const end = arn.indexOf(ITEM_MARK);
  return end === -1 ? null : arn.slice(0, end);
}

/** @param definition - hash under which the processor is kept as a definition */
export function beginItem(
  owner: Execution,
  begin: { item: unknown; index: number; processor: MapState['ItemProcessor']; definition: string; now: number },
): Execution {
  const { item, index, processor, definition, now } = begin;
  return {
    ...owner,
    arn: `${itemPrefix(owner)}${index}`,
    definition,
    input: JSON.stringify(item ?? null),
    startedAt: now,
    position: { state: processor.StartAt, data: item, used: [] },
    phase: 'enter',
    resumeAt: null,
    enteredAt: now,
    transitions: 1,
  };
}

/** How far a Map has come. */
export interface Progress {
  /** Of the first item that failed; the Map fails with it. */
  readonly failure: StateError | null;
  readonly running: readonly Execution[];
  readonly outputs: readonly unknown[];
  readonly transitions: number;
}

/** @param items - in the order of the Map */
export function progressOf(items: readonly Execution[]): Progress {
  const lost = items.find(({ status }) => status !== 'RUNNING' && status !== 'SUCCEEDED');
  return {
    failure: lost === undefined ? null : new StateError(lost.error ?? 'States.Runtime', lost.cause ?? ''),
    running: items.filter(({ status }) => status === 'RUNNING'),
    outputs: items.map(({ output }) => (output === null ? null : JSON.parse(output))),
    transitions: items.reduce((sum, { transitions }) => sum + transitions, 0),
  };
}
