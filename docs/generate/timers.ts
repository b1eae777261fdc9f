import { Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Chain, StateGraph } from 'aws-cdk-lib/aws-stepfunctions';
import { timerDefinition } from '../../infra/lifecycle/state-machine.ts';
import { TIMER_KINDS, type TimerKind } from '../../shared/domain/sla/timer-kinds.ts';
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

const WHAT_IT_DOES: Readonly<Record<TimerKind, string>> = {
  'response-warning': 'records that a share of the response target is used up',
  'response-deadline': 'records the breach of the response target at its due instant',
  'resolution-warning': 'records that a share of the resolution target is used up',
  'resolution-deadline': 'records the breach of the resolution target at its due instant',
  'group-warning': 'records that a share of what the group has promised is used up',
  'group-deadline': 'records that the group did not keep its promise (OLA), at its due instant',
  'supplier-warning': 'records that a share of what the supplier has promised is used up',
  'supplier-deadline': 'records that the supplier did not keep its promise (UC), at its due instant',
  'escalation-step': 'takes a step of an escalation policy',
  'escalation-tell': 'tells people of a step whose working hours begin',
  'follow-up': 'tells the assignee that the date set for a hold has come; the record stays on hold',
  'promise-reminder': 'reminds whoever has the record of the date promised to the requester, a day before it',
  'promise-due': 'records that the promised date was missed, whatever the record waits for',
  'wait-until': 'brings the record back to where it stood',
  'hold-reminder':
    'reminds the requester of what a hold waits for; an interval after the last reminder it resolves the record',
  'task-reminder': 'reminds the owner of an open task, before it is due or after',
  'task-due': 'records that an open task is overdue; its owner and whoever has the record are told',
  'maintenance-end': 'ends the quiet of a maintenance window; of what still fires people are told',
  'alert-calm': 'settles an alert that came and went: resolves it, or tells people that it still fires',
  'auto-closure': 'closes a resolved record nobody answered for',
};

export function timerTable(): string {
  const kinds = Object.entries(TIMER_KINDS) as [TimerKind, { wait: string; task: string }][];
  return table(
    ['kind', 'wait', 'task', 'does'],
    kinds.map(([kind, { wait, task }]) => [code(kind), wait, task, WHAT_IT_DOES[kind]]),
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
