import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { type Definition, parseDefinition } from '#local/services/state-machines/definition.ts';
import { Engine } from '#local/services/state-machines/engine.ts';
import { type Execution, Executions } from '#local/services/state-machines/executions.ts';
import { readMachines } from '#local/services/state-machines/machines.ts';
import { answerStates } from '#local/services/state-machines/operations.ts';
import { jsonAnswer } from '#local/services/wire/json-wire.ts';

export interface StateMachines extends Service {
  /** Executions of every machine, newest first. */
  executions(filter: { readonly status?: string | undefined; readonly limit: number }): readonly Execution[];
  /** Every one that is under way, items of maps among them. */
  running(): readonly Execution[];
  /** Stops one, as an outage of the service would. */
  lose(execution: Execution): void;
}

/** Step Functions: an interpreter for exactly the states the template has, on virtual time, durable at every step. */
export function createStateMachines(runtime: Runtime): StateMachines {
  const machines = readMachines(runtime);
  const executions = new Executions(runtime.state);
  const texts = machines.map((machine) => executions.keepDefinition(machine.definitionText));
  const definitions = new Map(texts.map((hash, index) => [hash, machines[index]?.definition]));
  const definitionOf = (execution: Execution): Definition => {
    const definition =
      definitions.get(execution.definition) ??
      parseDefinition(known(executions.definitionText(execution.definition), execution));
    definitions.set(execution.definition, definition);
    return definition;
  };
  const engine = new Engine({
    runtime,
    executions,
    definitionOf,
    roleOf: (execution) => {
      const machine = machines.find(({ arn }) => arn === execution.machine);
      return runtime.iam.assume(known(machine, execution).roleArn, 'states.amazonaws.com');
    },
  });
  return {
    name: 'state-machines',
    wire: {
      services: ['states'],
      handle: async (request, caller) =>
        jsonAnswer(answerStates({ runtime, machines, executions, engine }, request, caller), '1.0'),
    },
    async start() {
      engine.resumeAll();
    },
    async stop() {
      engine.stop();
    },
    async reset() {
      executions.clear();
      engine.forget();
    },
    executions: (filter) => executions.list(filter),
    running: () => executions.running(),
    lose: (execution) =>
      engine.abort(execution, { error: 'Lost', cause: 'lost by the local control, as in an outage' }),
  };
}

function known<T>(value: T | undefined, execution: Execution): T {
  if (value === undefined) throw new Error(`${execution.arn} belongs to a state machine the template no longer has`);
  return value;
}
