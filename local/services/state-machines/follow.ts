import type { Execution, ExecutionStatus, HistoryEntry } from '#local/services/state-machines/executions.ts';
import type { PassiveStep } from '#local/services/state-machines/interpret.ts';

export type FollowedStep = PassiveStep | { readonly kind: 'timed out' };

export interface Followed {
  readonly next: Execution;
  /** What the history gains. */
  readonly history: readonly HistoryEntry[];
}

/** Pure. The execution after a step. `typeOf` answers a state's type, which its history entries are named after. */
export function follow(
  execution: Execution,
  step: FollowedStep,
  now: number,
  typeOf: (state: string) => string,
): Followed {
  const { state } = execution.position;
  const exited = { at: now, type: `${typeOf(state)}StateExited`, detail: { name: state } };
  switch (step.kind) {
    case 'move': {
      const entered = { at: now, type: `${typeOf(step.to.state)}StateEntered`, detail: { name: step.to.state } };
      return { next: moved(execution, step.to, now), history: [exited, entered] };
    }
    case 'wait':
      return { next: { ...execution, phase: 'waiting', resumeAt: step.until }, history: [] };
    case 'retry': {
      const detail = { name: state, error: step.error.name, cause: step.error.cause };
      return { next: retrying(execution, step), history: [{ at: now, type: 'TaskFailed', detail }] };
    }
    case 'succeeded': {
      const ended = end(execution, now, 'SUCCEEDED', { output: JSON.stringify(step.output ?? null) });
      return { ...ended, history: [exited, ...ended.history] };
    }
    case 'failed':
      return end(execution, now, 'FAILED', { error: step.error, cause: step.cause });
    case 'timed out':
      return end(execution, now, 'TIMED_OUT', {});
    default:
      return step satisfies never;
  }
}

const END_EVENTS: Readonly<Record<Exclude<ExecutionStatus, 'RUNNING'>, string>> = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
};

/** Pure. An execution that is over. */
export function end(
  execution: Execution,
  now: number,
  status: Exclude<ExecutionStatus, 'RUNNING'>,
  detail: { readonly output?: string; readonly error?: string | undefined; readonly cause?: string | undefined },
): Followed {
  const { output = null, error = null, cause = null } = detail;
  return {
    next: { ...execution, status, stoppedAt: now, output, error, cause },
    history: [{ at: now, type: END_EVENTS[status], detail }],
  };
}

function moved(execution: Execution, to: Execution['position'], now: number): Execution {
  return {
    ...execution,
    position: to,
    phase: 'enter',
    resumeAt: null,
    enteredAt: now,
    transitions: execution.transitions + 1,
  };
}

function retrying(execution: Execution, { position, until }: Extract<PassiveStep, { kind: 'retry' }>): Execution {
  return { ...execution, position, phase: 'retrying', resumeAt: until, transitions: execution.transitions + 1 };
}
