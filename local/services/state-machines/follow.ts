import type { Execution, HistoryEntry } from '#local/services/state-machines/executions.ts';
import type { PassiveStep } from '#local/services/state-machines/interpret.ts';

export type FollowedStep = PassiveStep | { readonly kind: 'timed out' };

/** Pure. The execution after a step, with what its history gains. */
export function follow(
  execution: Execution,
  step: FollowedStep,
  now: number,
): { next: Execution; history: readonly HistoryEntry[] } {
  const { state } = execution.position;
  const exited = { at: now, type: 'StateExited', detail: { name: state } };
  switch (step.kind) {
    case 'move': {
      const next = {
        ...execution,
        position: step.to,
        phase: 'enter' as const,
        resumeAt: null,
        enteredAt: now,
        transitions: execution.transitions + 1,
      };
      return { next, history: [exited, { at: now, type: 'StateEntered', detail: { name: step.to.state } }] };
    }
    case 'wait':
      return { next: { ...execution, phase: 'waiting', resumeAt: step.until }, history: [] };
    case 'retry': {
      const next = {
        ...execution,
        position: step.position,
        phase: 'retrying' as const,
        resumeAt: step.until,
        transitions: execution.transitions + 1,
      };
      return {
        next,
        history: [
          { at: now, type: 'TaskFailed', detail: { name: state, error: step.error.name, cause: step.error.cause } },
        ],
      };
    }
    case 'succeeded': {
      const output = JSON.stringify(step.output ?? null);
      return {
        next: { ...execution, status: 'SUCCEEDED', stoppedAt: now, output },
        history: [exited, { at: now, type: 'ExecutionSucceeded', detail: { output } }],
      };
    }
    case 'failed': {
      const { error, cause } = step;
      return {
        next: { ...execution, status: 'FAILED', stoppedAt: now, error, cause },
        history: [{ at: now, type: 'ExecutionFailed', detail: { error, cause } }],
      };
    }
    case 'timed out':
      return {
        next: { ...execution, status: 'TIMED_OUT', stoppedAt: now },
        history: [{ at: now, type: 'ExecutionTimedOut', detail: {} }],
      };
    default:
      return step satisfies never;
  }
}
