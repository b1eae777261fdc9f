import type {
  ChoiceState,
  Definition,
  MapState,
  State,
  TaskState,
  WaitState,
} from '#local/services/state-machines/definition.ts';
import { type ContextObject, fill, lookUp, place, valueAt } from '#local/services/state-machines/paths.ts';
import { nextRetry, takesError } from '#local/services/state-machines/retries.ts';
import { StateError } from '#local/services/state-machines/state-error.ts';

/** Where an execution stands: a state, its input, and what its retriers have used. */
export interface Position {
  readonly state: string;
  readonly data: unknown;
  readonly used: readonly number[];
}

/** What is to happen next. `wait` and `retry` stay in their state until `until`. */
export type Step =
  | { readonly kind: 'move'; readonly to: Position }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'retry'; readonly until: number; readonly position: Position; readonly error: StateError }
  | {
      readonly kind: 'invoke';
      readonly functionArn: string;
      readonly payload: unknown;
      readonly timeoutMs: number | undefined;
    }
  | { readonly kind: 'map'; readonly items: readonly unknown[]; readonly processor: MapState['ItemProcessor'] }
  | { readonly kind: 'succeeded'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly error: string; readonly cause: string };

/** Everything but what takes time: a call of a function, or of a Map's items. */
export type PassiveStep = Exclude<Step, { readonly kind: 'invoke' | 'map' }>;

/** Pure. What entering a state asks for. `now` is epoch milliseconds. */
export function enter(definition: Definition, position: Position, context: ContextObject, now: number): Step {
  const state = stateOf(definition, position.state);
  try {
    switch (state.Type) {
      case 'Choice':
        return move(choose(state, position, context), position.data);
      case 'Wait':
        return { kind: 'wait', until: wakeAt(state, position.data, context, now) };
      case 'Task':
        return invocation(state, position.data, context);
      case 'Map':
        return { kind: 'map', items: itemsOf(state, position.data, context), processor: state.ItemProcessor };
      case 'Pass':
        return leave(state, state.Result === undefined ? position.data : state.Result);
      case 'Succeed':
        return { kind: 'succeeded', output: position.data };
      case 'Fail':
        return { kind: 'failed', error: state.Error ?? '', cause: state.Cause ?? '' };
      default:
        return state satisfies never;
    }
  } catch (error) {
    // Recovery: a definition that does not fit its input ends the execution, as on AWS.
    if (error instanceof StateError) return { kind: 'failed', error: error.name, cause: error.cause };
    throw error;
  }
}

/** Pure. A wait is over. */
export function woken(definition: Definition, position: Position): PassiveStep {
  const state = stateOf(definition, position.state);
  return state.Type === 'Wait' ? leave(state, position.data) : { kind: 'move', to: position };
}

/** Pure. A task's function answered. */
export function completed(
  definition: Definition,
  position: Position,
  payload: unknown,
  context: ContextObject,
): PassiveStep {
  const state = stateOf(definition, position.state);
  if (state.Type !== 'Task') throw new Error(`${position.state} is no task`);
  const result = isServiceIntegration(state)
    ? { ExecutedVersion: '$LATEST', Payload: payload, StatusCode: 200 }
    : payload;
  const placed = place(position.data, state.ResultPath, result);
  return leave(state, state.OutputPath === undefined ? placed : lookUp(state.OutputPath, placed, context));
}

/** Pure. Every item of a map is done; the results are in the order of the items. */
export function mapped(definition: Definition, position: Position, results: readonly unknown[]): PassiveStep {
  const state = stateOf(definition, position.state);
  if (state.Type !== 'Map') throw new Error(`${position.state} is no map`);
  return leave(state, place(position.data, state.ResultPath, results));
}

/** Pure. A task failed, or an item of a map: try again later, go where a catcher says, or fail. */
export function failed(definition: Definition, position: Position, error: StateError, now: number): PassiveStep {
  const state = stateOf(definition, position.state);
  if (state.Type !== 'Task' && state.Type !== 'Map') throw new Error(`${position.state} is no task`);
  const retry = nextRetry(state.Type === 'Task' ? state.Retry : [], position.used, error.name);
  if (retry) return { kind: 'retry', until: now + retry.afterMs, position: { ...position, used: retry.used }, error };
  const catcher = state.Catch.find(({ ErrorEquals }) => takesError(ErrorEquals, error.name));
  if (catcher)
    return move(catcher.Next, place(position.data, catcher.ResultPath, { Error: error.name, Cause: error.cause }));
  return { kind: 'failed', error: error.name, cause: error.cause };
}

function stateOf(definition: Definition, name: string): State {
  const state = definition.States[name];
  if (state === undefined) throw new Error(`there is no state ${name}`);
  return state;
}

function move(state: string, data: unknown): PassiveStep {
  return { kind: 'move', to: { state, data, used: [] } };
}

function leave(state: { Next?: string | undefined }, data: unknown): PassiveStep {
  return state.Next === undefined ? { kind: 'succeeded', output: data } : move(state.Next, data);
}

function choose(state: ChoiceState, { data }: Position, context: ContextObject): string {
  const matching = state.Choices.find((rule) => {
    const value = lookUp(rule.Variable, data, context);
    if (rule.IsPresent !== undefined) return (value !== undefined) === rule.IsPresent;
    return [rule.StringEquals, rule.NumericEquals, rule.BooleanEquals].some(
      (wanted) => wanted !== undefined && wanted === value,
    );
  });
  const next = matching?.Next ?? state.Default;
  if (next === undefined)
    throw new StateError('States.NoChoiceMatched', `No choice of state ${context.State.Name} matched its input.`);
  return next;
}

function itemsOf({ ItemsPath }: MapState, data: unknown, context: ContextObject): readonly unknown[] {
  const items = valueAt(ItemsPath, data, context);
  if (!Array.isArray(items)) throw new StateError('States.Runtime', `${ItemsPath} is no array.`);
  return items;
}

/** A Wait looks at whole seconds only: AWS cuts the milliseconds of a timestamp off. */
function wakeAt(state: WaitState, data: unknown, context: ContextObject, now: number): number {
  if (state.TimestampPath === undefined) return now + (state.Seconds ?? 0) * 1000;
  const at = Date.parse(String(valueAt(state.TimestampPath, data, context)));
  if (Number.isNaN(at)) throw new StateError('States.Runtime', `${state.TimestampPath} is no timestamp.`);
  return Math.floor(at / 1000) * 1000;
}

function isServiceIntegration(state: TaskState): boolean {
  return state.Resource.startsWith('arn:aws:states:');
}

function invocation(state: TaskState, data: unknown, context: ContextObject): Step {
  const parameters = state.Parameters === undefined ? data : fill(state.Parameters, data, context);
  const timeoutMs = state.TimeoutSeconds === undefined ? undefined : state.TimeoutSeconds * 1000;
  if (!isServiceIntegration(state))
    return { kind: 'invoke', functionArn: state.Resource, payload: parameters, timeoutMs };
  const functionArn = lookUp('$.FunctionName', parameters, context);
  return {
    kind: 'invoke',
    functionArn: String(functionArn),
    payload: lookUp('$.Payload', parameters, context) ?? {},
    timeoutMs,
  };
}
