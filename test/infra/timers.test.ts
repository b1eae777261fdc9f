import { describe, expect, it } from 'vitest';
import { TIMER_KINDS } from '#domain/sla/timer-kinds.ts';
import { machineNamed, ofType, only, readable, synthesize } from './desk-template.ts';

type State = {
  readonly Type: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly TimestampPath?: string;
  readonly Parameters?: Record<string, string>;
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[]; readonly MaxAttempts: number }[];
  readonly Choices?: readonly { readonly StringEquals: string; readonly Next: string }[];
  readonly Default?: string;
};
type Definition = {
  readonly StartAt: string;
  readonly States: Record<string, State>;
  readonly TimeoutSeconds?: number;
};

const { service } = synthesize();
const stateMachine = machineNamed(service, 'lifecycle');
const definition: Definition = JSON.parse(readable(stateMachine.DefinitionString));
const choice = definition.States[definition.StartAt];

describe.each(Object.entries(TIMER_KINDS))('a timer of kind %s', (kind, names) => {
  const wait = definition.States[names.wait];
  const task = definition.States[names.task];

  it('is chosen by its kind and waits for its instant', () => {
    expect(choice?.Choices).toContainEqual({ Variable: '$.kind', StringEquals: kind, Next: names.wait });
    expect(wait).toEqual({ Type: 'Wait', TimestampPath: '$.at', Next: names.task });
  });

  it('then hands the whole input to the version of the day', () => {
    expect(task).toMatchObject({
      Type: 'Task',
      End: true,
      Resource: 'arn:<AWS::Partition>:states:::lambda:invoke',
      Parameters: { FunctionName: '<TimersFireTimerLive>', 'Payload.$': '$' },
    });
  });

  it('is tried again when Lambda is busy or the instant has not quite come, and never hangs', () => {
    expect(task?.TimeoutSeconds).toBe(60);
    const [busy, early] = task?.Retry ?? [];
    expect(busy).toMatchObject({ IntervalSeconds: 2, MaxAttempts: 6, BackoffRate: 2 });
    expect(busy?.ErrorEquals).toEqual(
      expect.arrayContaining([
        ...['DeskBusy', 'Lambda.TooManyRequestsException', 'Lambda.Unknown', 'Sandbox.Timedout', 'States.Timeout'],
      ]),
    );
    expect(early).toEqual({ ErrorEquals: ['TimerFiredEarly'], IntervalSeconds: 1, MaxAttempts: 10, BackoffRate: 1 });
  });
});

describe('the state machine', () => {
  it('knows no other timers and fails on a kind it does not know', () => {
    expect(choice?.Choices).toHaveLength(Object.keys(TIMER_KINDS).length);
    expect(definition.States[choice?.Default ?? '']).toMatchObject({ Type: 'Fail', Error: 'UnknownTimerKind' });
    expect(Object.keys(definition.States)).toHaveLength(2 + 2 * Object.keys(TIMER_KINDS).length);
  });

  it('may wait for as long as an execution lives', () => {
    expect(definition).not.toHaveProperty('TimeoutSeconds');
    expect(stateMachine.StateMachineType).toBe('STANDARD');
  });

  it('logs errors without the data of incidents', () => {
    expect(stateMachine.LoggingConfiguration).toMatchObject({ Level: 'ERROR', IncludeExecutionData: false });
  });
});

it('the alias names a version, so that a deploy reaches timers in flight', () => {
  expect(only(service, 'AWS::Lambda::Alias').Properties).toMatchObject({ Name: 'live' });
  expect(ofType(service, 'AWS::Lambda::Version')).toHaveLength(1);
});

it('the sweep runs every minute and ends before the next one', () => {
  const schedules = ofType(service, 'AWS::Events::Rule').filter(({ Properties }) => 'ScheduleExpression' in Properties);
  expect(schedules.map(({ Properties }) => Properties.ScheduleExpression)).toEqual(['rate(1 minute)']);
  const sweep = ofType(service, 'AWS::Lambda::Function').find(({ Properties }) =>
    String(Properties.FunctionName).endsWith('sweep-timers'),
  );
  expect(sweep?.Properties.Timeout).toBeLessThan(60);
});

it('stream consumers see snapshots alone, and the one that publishes those of records without timers, administrative acts and who asked to be told as well', () => {
  const seen = ofType(service, 'AWS::Lambda::EventSourceMapping').map(({ Properties }) => {
    const { Filters } = Properties.FilterCriteria as { Filters: { Pattern: string }[] };
    return Filters.map(({ Pattern }) => JSON.parse(Pattern));
  });
  const snapshots = { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: ['META'] } } } };
  const states = { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: ['STATE'] } } } };
  const acts = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'ACT#' }] } } } };
  const asked = { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: [{ prefix: 'ASKED#' }] } } } };
  expect(seen.toSorted((a, b) => a.length - b.length)).toEqual([[snapshots], [snapshots, states, acts, asked]]);
});
