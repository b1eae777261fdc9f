import type { Principal, Runtime } from '#local/runtime.ts';
import type { Definition } from '#local/services/state-machines/definition.ts';
import type { Execution, Executions } from '#local/services/state-machines/executions.ts';
import { end, type Followed, type FollowedStep, follow } from '#local/services/state-machines/follow.ts';
import { completed, enter, failed, mapped, type Step, woken } from '#local/services/state-machines/interpret.ts';
import { invokeTask } from '#local/services/state-machines/invoke-task.ts';
import { beginItem, itemPrefix, ownerOf, type Progress, progressOf } from '#local/services/state-machines/map-items.ts';
import type { ContextObject } from '#local/services/state-machines/paths.ts';
import { StateError } from '#local/services/state-machines/state-error.ts';

export interface EngineContext {
  readonly runtime: Pick<Runtime, 'clock' | 'lambda' | 'work'>;
  readonly executions: Executions;
  readonly definitionOf: (execution: Execution) => Definition;
  readonly roleOf: (execution: Execution) => Principal;
}

/** Carries executions from state to state. Each position is durable before its work is done, so a restart repeats at most one task. */
export class Engine {
  readonly #context: EngineContext;
  readonly #cancels = new Map<string, () => void>();
  /** Items of maps that were set going since the start. */
  readonly #begun = new Set<string>();
  #stopped = false;

  constructor(context: EngineContext) {
    this.#context = context;
  }

  /** Runs an execution until it waits or ends. */
  async run(arn: string): Promise<void> {
    const { executions, runtime } = this.#context;
    this.#cancels.delete(arn);
    let execution = executions.find(arn);
    while (execution?.status === 'RUNNING' && !this.#stopped) {
      const now = runtime.clock.now();
      if (now >= this.#deadlineOf(execution)) execution = this.#apply(execution, { kind: 'timed out' });
      else if (execution.resumeAt !== null && execution.resumeAt > now)
        return this.#sleep(execution, execution.resumeAt);
      else if (execution.phase === 'mapping') return this.#park(execution);
      else execution = await this.#advance(execution);
    }
    if (execution === undefined || execution.status === 'RUNNING') return;
    if (execution.phase === 'mapping') this.#abortItems(execution);
    this.#itemEnded(execution);
  }

  /** Stops one that runs, whatever it is doing. */
  abort(execution: Execution, reason: { error?: string | undefined; cause?: string | undefined }): void {
    this.#save(end(execution, this.#context.runtime.clock.now(), 'ABORTED', reason));
    this.#cancels.get(execution.arn)?.();
    this.#cancels.delete(execution.arn);
    if (execution.phase === 'mapping') this.#abortItems(execution);
  }

  /** After a start: waits go on waiting, and the clock runs those that came due meanwhile first, in order. The rest is done again. */
  resumeAll(): void {
    const { executions, runtime } = this.#context;
    for (const execution of executions.running().filter(({ arn }) => ownerOf(arn) === null)) {
      if (execution.phase === 'mapping') this.#park(execution);
      else if (execution.resumeAt !== null) this.#sleep(execution, execution.resumeAt);
      else runtime.work.background(`state-machines: ${execution.name}`, () => this.run(execution.arn));
    }
  }

  /** Nothing is left to go on with. */
  forget(): void {
    this.#cancels.clear();
    this.#begun.clear();
  }

  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#cancels.values()) cancel();
  }

  #sleep(execution: Execution, resumeAt: number): void {
    const until = Math.min(resumeAt, this.#deadlineOf(execution));
    const kind = execution.phase === 'waiting' ? 'timer' : 'housekeeping';
    const cancel = this.#context.runtime.clock.schedule(until, kind, () => this.run(execution.arn));
    this.#cancels.set(execution.arn, cancel);
  }

  async #advance(execution: Execution): Promise<Execution | undefined> {
    const { runtime, executions, definitionOf, roleOf } = this.#context;
    const definition = definitionOf(execution);
    if (execution.phase === 'waiting') return this.#apply(execution, woken(definition, execution.position));
    const step = enter(definition, execution.position, contextOf(execution), runtime.clock.now());
    if (step.kind === 'map') return this.#beginMap(execution, step);
    if (step.kind !== 'invoke') return this.#apply(execution, step);
    const outcome = await invokeTask(runtime, () => roleOf(execution), step).catch((error: unknown) => {
      // Recovery: the definition's retriers and catchers decide.
      if (error instanceof StateError) return error;
      throw error;
    });
    const current = executions.find(execution.arn);
    if (current?.status !== 'RUNNING') return current;
    const { position } = current;
    if (outcome instanceof StateError)
      return this.#apply(current, failed(definition, position, outcome, runtime.clock.now()));
    return this.#apply(current, completed(definition, position, outcome, contextOf(current)));
  }

  #beginMap(execution: Execution, { items, processor }: Extract<Step, { kind: 'map' }>): Execution {
    const definition = this.#context.executions.keepDefinition(
      JSON.stringify({ StartAt: processor.StartAt, States: processor.States }),
    );
    const now = this.#context.runtime.clock.now();
    const begun = items.map((item, index) => beginItem(execution, { item, index, processor, definition, now }));
    this.#context.executions.saveAll([{ ...execution, phase: 'mapping' }, ...begun]);
    return { ...execution, phase: 'mapping' };
  }

  /** A map goes on by the end of its items: here those are set going for which there is room, or the map is left. */
  #park(execution: Execution): void {
    const { executions, definitionOf, runtime } = this.#context;
    const progress = progressOf(executions.items(itemPrefix(execution)));
    const next = this.#leaveMap(execution, progress);
    if (next !== null) {
      this.#abortItems(execution);
      runtime.work.background(`state-machines: ${execution.name}`, () => this.run(next.arn));
      return;
    }
    const state = definitionOf(execution).States[execution.position.state];
    const most = (state?.Type === 'Map' && state.MaxConcurrency) || Number.POSITIVE_INFINITY;
    const started = progress.running.filter(({ arn }) => this.#begun.has(arn)).length;
    const idle = progress.running.filter(({ arn }) => !this.#begun.has(arn));
    for (const item of idle.slice(0, most - started)) {
      this.#begun.add(item.arn);
      runtime.work.background(`state-machines: ${item.arn}`, () => this.run(item.arn));
    }
    const deadline = this.#deadlineOf(execution);
    if (deadline !== Number.POSITIVE_INFINITY && !this.#cancels.has(execution.arn)) this.#sleep(execution, deadline);
  }

  /** @returns the execution behind its map; null while items are under way */
  #leaveMap(execution: Execution, { failure, running, outputs, transitions }: Progress): Execution | null {
    const definition = this.#context.definitionOf(execution);
    const counted = { ...execution, transitions: execution.transitions + transitions };
    const now = this.#context.runtime.clock.now();
    if (failure !== null) return this.#apply(counted, failed(definition, execution.position, failure, now));
    if (running.length > 0) return null;
    return this.#apply(counted, mapped(definition, execution.position, outputs));
  }

  #itemEnded({ arn }: Execution): void {
    this.#begun.delete(arn);
    const owner = ownerOf(arn);
    const execution = owner === null ? undefined : this.#context.executions.find(owner);
    if (execution?.status === 'RUNNING' && execution.phase === 'mapping' && !this.#stopped) this.#park(execution);
  }

  #abortItems(execution: Execution): void {
    for (const item of progressOf(this.#context.executions.items(itemPrefix(execution))).running) this.abort(item, {});
  }

  #apply(execution: Execution, step: FollowedStep): Execution {
    const { States } = this.#context.definitionOf(execution);
    return this.#save(follow(execution, step, this.#context.runtime.clock.now(), (state) => States[state]?.Type ?? ''));
  }

  #save({ next, history }: Followed): Execution {
    this.#context.executions.save(next, history);
    return next;
  }

  #deadlineOf(execution: Execution): number {
    const { TimeoutSeconds } = this.#context.definitionOf(execution);
    return TimeoutSeconds === undefined ? Number.POSITIVE_INFINITY : execution.startedAt + TimeoutSeconds * 1000;
  }
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
