import { WireError } from '#local/core/wire-error.ts';
import type { Runtime } from '#local/runtime.ts';
import type { Engine } from '#local/services/state-machines/engine.ts';
import type { Execution, Executions } from '#local/services/state-machines/executions.ts';
import type { Machine } from '#local/services/state-machines/machines.ts';

interface StartContext {
  readonly runtime: Runtime;
  readonly executions: Executions;
  readonly engine: Engine;
}

/**
 * Starts an execution, durably. The same name with the same input while it runs is the same execution; any other use of a name throws
 * `ExecutionAlreadyExists`.
 */
export function startExecution(
  { runtime, executions, engine }: StartContext,
  machine: Machine,
  start: { name: string; input: string },
): Execution {
  const arn = `${machine.arn.replace(':stateMachine:', ':execution:')}:${start.name}`;
  const existing = executions.find(arn);
  if (existing?.status === 'RUNNING' && existing.input === start.input) return existing;
  if (existing) throw new WireError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
  const now = runtime.clock.now();
  const state = machine.definition.StartAt;
  const execution: Execution = {
    arn,
    name: start.name,
    machine: machine.arn,
    definition: executions.keepDefinition(machine.definitionText),
    input: start.input,
    status: 'RUNNING',
    startedAt: now,
    stoppedAt: null,
    position: { state, data: parsedInput(start.input), used: [] },
    phase: 'enter',
    resumeAt: null,
    enteredAt: now,
    transitions: 1,
    output: null,
    error: null,
    cause: null,
  };
  executions.save(execution, [
    { at: now, type: 'ExecutionStarted', detail: { input: start.input } },
    { at: now, type: `${machine.definition.States[state]?.Type}StateEntered`, detail: { name: state } },
  ]);
  runtime.work.background(`state-machines: ${start.name}`, () => engine.run(arn));
  return execution;
}

function parsedInput(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch (cause) {
    // Recovery: the caller is told, as AWS tells it.
    throw new WireError('InvalidExecutionInput', 'Invalid State Machine Execution Input: not JSON', 400, { cause });
  }
}
