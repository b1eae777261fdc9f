import { Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Chain, StateGraph } from 'aws-cdk-lib/aws-stepfunctions';
import { timerDefinition } from '../../infra/lifecycle/state-machine.ts';
import { TIMER_KINDS } from '../../shared/domain/sla/timer-kinds.ts';
import { code, table } from './markdown.ts';

/** As much of the Amazon States Language as the definition needs. */
interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly End?: true;
  readonly Default?: string;
  readonly Choices?: readonly { readonly StringEquals: string; readonly Next: string }[];
}
interface Definition {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

export function timerTable(): string {
  return table(
    ['kind', 'wait', 'task', 'does'],
    Object.entries(TIMER_KINDS).map(([kind, { wait, task, does }]) => [code(kind), wait, task, does]),
  );
}

/** The state machine as it is synthesized, drawn from the definition itself. */
export function timerDiagram(): string {
  const { StartAt, States } = definition();
  const ids = new Map(Object.keys(States).map((name, index) => [name, `s${index}`]));
  const id = (name: string) => ids.get(name) ?? name;
  const names = Object.keys(States).map((name) => `  state "${name}" as ${id(name)}`);
  const arrows = Object.entries(States).flatMap(([name, state]) =>
    targetsOf(state).map(([to, label]) => `  ${id(name)} --> ${id(to)}${label === '' ? '' : `: ${label}`}`),
  );
  return ['stateDiagram-v2', '  direction LR', ...names, `  [*] --> ${id(StartAt)}`, ...arrows].join('\n');
}

const END = '[*]';

function targetsOf({ Type, Next, End, Default, Choices = [] }: State): [to: string, label: string][] {
  const chosen = Choices.map(({ StringEquals, Next: to }): [string, string] => [to, StringEquals]);
  const otherwise: [string, string][] = Default === undefined ? [] : [[Default, 'otherwise']];
  const next: [string, string][] = Next === undefined ? [] : [[Next, '']];
  const end: [string, string][] = End === true || Type === 'Fail' ? [[END, '']] : [];
  return [...chosen, ...otherwise, ...next, ...end];
}

function definition(): Definition {
  const stack = new Stack();
  const arn = 'arn:aws:lambda:eu-central-1:123456789012:function:fire-timer:live';
  const fireTimer = LambdaFunction.fromFunctionArn(stack, 'FireTimer', arn);
  const chain = Chain.start(timerDefinition(stack, fireTimer));
  return new StateGraph(chain.startState, 'timers').toGraphJson() as Definition;
}
