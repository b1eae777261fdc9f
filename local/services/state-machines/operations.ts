import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import type { WireRequest } from '#local/service.ts';
import type { Engine } from '#local/services/state-machines/engine.ts';
import type { Execution, Executions } from '#local/services/state-machines/executions.ts';
import type { Machine } from '#local/services/state-machines/machines.ts';
import { startExecution } from '#local/services/state-machines/start-execution.ts';
import { jsonInput, unknownOperation } from '#local/services/wire/json-wire.ts';
import { count } from '#local/services/wire/properties.ts';

export interface StatesContext {
  readonly runtime: Runtime;
  readonly machines: readonly Machine[];
  readonly executions: Executions;
  readonly engine: Engine;
}

const NAME = z.string().regex(/^[^\s<>{}[\]?*"#%\\^|~`$&,;:/]{1,80}$/, 'Invalid Name');
const START = z.strictObject({
  stateMachineArn: z.string(),
  name: NAME.default(() => randomUUID()),
  input: z.string().default('{}'),
  traceHeader: z.string().optional(),
});
const EXECUTION = z.strictObject({ executionArn: z.string() });
const STOP = z.strictObject({ executionArn: z.string(), error: z.string().optional(), cause: z.string().optional() });
const LIST = z.strictObject({
  stateMachineArn: z.string(),
  statusFilter: z.string().optional(),
  maxResults: count.max(1000).default(100),
});
const HISTORY = z.strictObject({
  executionArn: z.string(),
  maxResults: count.optional(),
  reverseOrder: z.boolean().default(false),
  includeExecutionData: z.boolean().optional(),
});
const MACHINE = z.strictObject({ stateMachineArn: z.string() });

type Operation = (context: StatesContext, request: WireRequest, caller: Principal) => unknown;

/** Answers an operation of Step Functions after checking the caller's grant. */
export function answerStates(context: StatesContext, request: WireRequest, caller: Principal): unknown {
  const operation = OPERATIONS[request.operation];
  if (operation === undefined) throw unknownOperation(request);
  return operation(context, request, caller);
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  StartExecution(context, request, caller) {
    const input = jsonInput(request, START);
    const machine = findMachine(context, input.stateMachineArn, 'states:StartExecution', caller);
    const execution = startExecution(context, machine, input);
    return { executionArn: execution.arn, startDate: seconds(execution.startedAt) };
  },
  DescribeExecution(context, request, caller) {
    const execution = findExecution(
      context,
      jsonInput(request, EXECUTION).executionArn,
      'states:DescribeExecution',
      caller,
    );
    return {
      ...summary(execution),
      input: execution.input,
      output: execution.output ?? undefined,
      error: execution.error ?? undefined,
      cause: execution.cause ?? undefined,
    };
  },
  ListExecutions(context, request, caller) {
    const input = jsonInput(request, LIST);
    const machine = findMachine(context, input.stateMachineArn, 'states:ListExecutions', caller);
    const found = context.executions.list({
      machine: machine.arn,
      status: input.statusFilter,
      limit: input.maxResults,
    });
    return { executions: found.map(summary) };
  },
  GetExecutionHistory(context, request, caller) {
    const input = jsonInput(request, HISTORY);
    const execution = findExecution(context, input.executionArn, 'states:GetExecutionHistory', caller);
    const events = context.executions
      .history(execution.arn)
      .map(({ at, type }, index) => ({ id: index + 1, previousEventId: index, timestamp: seconds(at), type }));
    return { events: (input.reverseOrder ? events.toReversed() : events).slice(0, input.maxResults) };
  },
  StopExecution(context, request, caller) {
    const input = jsonInput(request, STOP);
    const execution = findExecution(context, input.executionArn, 'states:StopExecution', caller);
    if (execution.status === 'RUNNING') context.engine.abort(execution, { error: input.error, cause: input.cause });
    return { stopDate: seconds(context.executions.find(execution.arn)?.stoppedAt ?? 0) };
  },
  DescribeStateMachine(context, request, caller) {
    const machine = findMachine(
      context,
      jsonInput(request, MACHINE).stateMachineArn,
      'states:DescribeStateMachine',
      caller,
    );
    return {
      stateMachineArn: machine.arn,
      name: machine.name,
      status: 'ACTIVE',
      definition: machine.definitionText,
      roleArn: machine.roleArn,
      type: 'STANDARD',
      creationDate: 0,
    };
  },
};

function findMachine({ machines, runtime }: StatesContext, arn: string, action: string, caller: Principal): Machine {
  runtime.iam.assertAllowed(caller, action, arn);
  const machine = machines.find((candidate) => candidate.arn === arn);
  if (machine === undefined) throw new WireError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
  return machine;
}

function findExecution(
  { executions, runtime }: StatesContext,
  arn: string,
  action: string,
  caller: Principal,
): Execution {
  runtime.iam.assertAllowed(caller, action, arn);
  const execution = executions.find(arn);
  if (execution === undefined) throw new WireError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  return execution;
}

function summary(execution: Execution) {
  return {
    executionArn: execution.arn,
    stateMachineArn: execution.machine,
    name: execution.name,
    status: execution.status,
    startDate: seconds(execution.startedAt),
    stopDate: execution.stoppedAt === null ? undefined : seconds(execution.stoppedAt),
  };
}

/** The JSON protocol writes instants as epoch seconds. */
function seconds(at: number): number {
  return at / 1000;
}
