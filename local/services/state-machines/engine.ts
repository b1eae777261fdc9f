import type { Principal, Runtime } from '#local/runtime.ts';
import type { Definition } from '#local/services/state-machines/definition.ts';
import type { Execution, ExecutionStatus, Executions } from '#local/services/state-machines/executions.ts';
import { type FollowedStep, follow } from '#local/services/state-machines/follow.ts';
import { completed, enter, failed, woken } from '#local/services/state-machines/interpret.ts';
import { invokeTask } from '#local/services/state-machines/invoke-task.ts';
import type { ContextObject } from '#local/services/state-machines/paths.ts';
import { StateError } from '#local/services/state-machines/state-error.ts';

export interface EngineContext {
  readonly runtime: Pick<Runtime, 'clock' | 'lambda' | 'work'>;
  readonly executions: Executions;
  readonly definitionOf: (execution: Execution) => Definition;
  readonly roleOf: (execution: Execution) => Principal;
}

export type Engine = ReturnType<typeof createEngine>;

/** Carries executions from state to state. Each position is durable before its work is done, so a restart repeats at most one task. */
export function createEngine({ runtime, executions, definitionOf, roleOf }: EngineContext) {
  const cancels = new Map<string, () => void>();
  let stopped = false;

  /** Runs an execution until it waits or ends. */
  async function run(arn: string): Promise<void> {
    cancels.delete(arn);
    let execution = executions.find(arn);
    while (execution?.status === 'RUNNING' && !stopped) {
      const now = runtime.clock.now();
      const deadline = deadlineOf(execution, definitionOf(execution));
      if (now >= deadline) execution = apply(execution, { kind: 'timed out' });
      else if (execution.resumeAt !== null && execution.resumeAt > now) return sleep(execution, execution.resumeAt);
      else execution = await advance(execution);
    }
  }

  function sleep(execution: Execution, resumeAt: number): void {
    const until = Math.min(resumeAt, deadlineOf(execution, definitionOf(execution)));
    const kind = execution.phase === 'waiting' ? 'timer' : 'housekeeping';
    cancels.set(
      execution.arn,
      runtime.clock.schedule(until, kind, () => run(execution.arn)),
    );
  }

  async function advance(execution: Execution): Promise<Execution | undefined> {
    const definition = definitionOf(execution);
    if (execution.phase === 'waiting') return apply(execution, woken(definition, execution.position));
    const step = enter(definition, execution.position, contextOf(execution), runtime.clock.now());
    if (step.kind !== 'invoke') return apply(execution, step);
    const outcome = await invokeTask(runtime, () => roleOf(execution), step).catch((error: unknown) => {
      // Recovery: the definition's retriers and catchers decide.
      if (error instanceof StateError) return error;
      throw error;
    });
    const current = executions.find(execution.arn);
    if (current?.status !== 'RUNNING') return current;
    if (outcome instanceof StateError)
      return apply(current, failed(definition, current.position, outcome, runtime.clock.now()));
    return apply(current, completed(definition, current.position, outcome, contextOf(current)));
  }

  function apply(execution: Execution, step: FollowedStep): Execution {
    const { next, history } = follow(execution, step, runtime.clock.now());
    executions.save(next, history);
    return next;
  }

  return {
    run,
    end(
      execution: Execution,
      status: ExecutionStatus,
      details: { error?: string | undefined; cause?: string | undefined },
    ): void {
      const now = runtime.clock.now();
      const { error = null, cause = null } = details;
      executions.save({ ...execution, status, stoppedAt: now, error, cause }, [
        { at: now, type: 'ExecutionAborted', detail: details },
      ]);
      cancels.get(execution.arn)?.();
      cancels.delete(execution.arn);
    },
    /** After a start: waits go on waiting, and the clock runs those that came due meanwhile first, in order. The rest is done again. */
    resumeAll(): void {
      for (const execution of executions.running()) {
        if (execution.resumeAt !== null) sleep(execution, execution.resumeAt);
        else runtime.work.background(`state-machines: ${execution.name}`, () => run(execution.arn));
      }
    },
    stop(): void {
      stopped = true;
      for (const cancel of cancels.values()) cancel();
    },
  };
}

function deadlineOf(execution: Execution, definition: Definition): number {
  return definition.TimeoutSeconds === undefined
    ? Number.POSITIVE_INFINITY
    : execution.startedAt + definition.TimeoutSeconds * 1000;
}

function contextOf(execution: Execution): ContextObject {
  return {
    Execution: {
      Id: execution.arn,
      Name: execution.name,
      StartTime: new Date(execution.startedAt).toISOString(),
      Input: JSON.parse(execution.input),
    },
    State: { Name: execution.position.state, EnteredTime: new Date(execution.enteredAt).toISOString() },
    StateMachine: { Id: execution.machine, Name: execution.machine.split(':').at(-1) ?? '' },
  };
}
