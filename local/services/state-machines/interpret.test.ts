import { describe, expect, it } from 'vitest';
import { parseDefinition } from '#local/services/state-machines/definition.ts';
import { completed, enter, failed, type Position, woken } from '#local/services/state-machines/interpret.ts';
import type { ContextObject } from '#local/services/state-machines/paths.ts';
import { StateError } from '#local/services/state-machines/state-error.ts';

const FUNCTION = 'arn:aws:lambda:eu-central-1:123456789012:function:fire-timer:live';

const MACHINE = parseDefinition(
  JSON.stringify({
    StartAt: 'Which timer',
    States: {
      'Which timer': {
        Type: 'Choice',
        Choices: [{ Variable: '$.kind', StringEquals: 'wake', Next: 'Until the date' }],
        Default: 'Unknown',
      },
      'Until the date': { Type: 'Wait', TimestampPath: '$.at', Next: 'Wake' },
      Wake: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Parameters: { FunctionName: FUNCTION, 'Payload.$': '$' },
        TimeoutSeconds: 30,
        Retry: [
          { ErrorEquals: ['TimerFiredEarly'], IntervalSeconds: 1, MaxAttempts: 2, BackoffRate: 1 },
          { ErrorEquals: ['States.ALL'], IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 2, MaxDelaySeconds: 5 },
        ],
        Catch: [{ ErrorEquals: ['Lambda.Unknown'], ResultPath: '$.failure', Next: 'Unknown' }],
        End: true,
      },
      Unknown: { Type: 'Fail', Error: 'UnknownTimer', Cause: 'no such kind' },
    },
  }),
);

const CONTEXT: ContextObject = {
  Execution: { Id: 'arn:e', Name: 'e', StartTime: '2026-09-07T09:00:00.000Z', Input: {} },
  State: { Name: 'state', EnteredTime: '2026-09-07T09:00:00.000Z' },
  StateMachine: { Id: 'arn:m', Name: 'm' },
};
const NOW = Date.parse('2026-09-07T09:00:00.000Z');

function at(
  state: string,
  data: unknown = { kind: 'wake', at: '2026-09-07T10:00:00.900Z' },
  used: readonly number[] = [],
): Position {
  return { state, data, used };
}

describe('given an execution at a choice', () => {
  it('when a rule matches then it moves on with its input', () => {
    const position = at('Which timer');
    const to = { state: 'Until the date', data: position.data, used: [] };
    expect(enter(MACHINE, position, CONTEXT, NOW)).toEqual({ kind: 'move', to });
  });

  it('when none matches then the default is taken', () => {
    expect(enter(MACHINE, at('Which timer', { kind: 'x' }), CONTEXT, NOW)).toMatchObject({ to: { state: 'Unknown' } });
  });

  it('when none matches and there is no default then it fails', () => {
    const strict = parseDefinition(
      JSON.stringify({
        StartAt: 'A',
        States: {
          A: { Type: 'Choice', Choices: [{ Variable: '$.n', NumericEquals: 1, Next: 'B' }] },
          B: { Type: 'Succeed' },
        },
      }),
    );
    expect(enter(strict, at('A', { n: 2 }), CONTEXT, NOW)).toMatchObject({
      kind: 'failed',
      error: 'States.NoChoiceMatched',
    });
    expect(enter(strict, at('A', { n: 1 }), CONTEXT, NOW)).toMatchObject({ kind: 'move', to: { state: 'B' } });
  });
});

describe('given an execution at a wait', () => {
  it('when the timestamp has milliseconds then they are cut off', () => {
    expect(enter(MACHINE, at('Until the date'), CONTEXT, NOW)).toEqual({
      kind: 'wait',
      until: Date.parse('2026-09-07T10:00:00.000Z'),
    });
  });

  it('when its path leads nowhere then it fails for good', () => {
    expect(enter(MACHINE, at('Until the date', {}), CONTEXT, NOW)).toMatchObject({
      kind: 'failed',
      error: 'States.Runtime',
    });
  });

  it('when it is over then it moves on', () => {
    expect(woken(MACHINE, at('Until the date'))).toMatchObject({ kind: 'move', to: { state: 'Wake' } });
  });
});

describe('given an execution at a task', () => {
  it('when it enters then it calls the function with the whole input', () => {
    const position = at('Wake');
    expect(enter(MACHINE, position, CONTEXT, NOW)).toEqual({
      kind: 'invoke',
      functionArn: FUNCTION,
      payload: position.data,
      timeoutMs: 30_000,
    });
  });

  it('when the function answers then the execution ends with the result of the integration', () => {
    expect(completed(MACHINE, at('Wake'), { done: true }, CONTEXT)).toEqual({
      kind: 'succeeded',
      output: { ExecutedVersion: '$LATEST', Payload: { done: true }, StatusCode: 200 },
    });
  });

  it('when it fails by a named error then its own retrier decides, and forgets nothing of the other', () => {
    expect(failed(MACHINE, at('Wake', {}, [1, 2]), new StateError('TimerFiredEarly', ''), NOW)).toMatchObject({
      kind: 'retry',
      until: NOW + 1000,
      position: { used: [2, 2] },
    });
  });

  it.each([
    [0, 2000],
    [1, 4000],
    [2, 5000],
  ])('when it fails by another error after %i attempts then the delay grows to its bound: %i ms', (attempts, delay) => {
    expect(failed(MACHINE, at('Wake', {}, [0, attempts]), new StateError('Error', ''), NOW)).toMatchObject({
      until: NOW + delay,
    });
  });

  it('when the attempts are used up then it fails with that error', () => {
    expect(failed(MACHINE, at('Wake', {}, [2, 0]), new StateError('TimerFiredEarly', 'early'), NOW)).toEqual({
      kind: 'failed',
      error: 'TimerFiredEarly',
      cause: 'early',
    });
  });

  it('when they are used up and a catcher takes the error then it moves there with the error in its input', () => {
    expect(failed(MACHINE, at('Wake', { a: 1 }, [0, 3]), new StateError('Lambda.Unknown', 'why'), NOW)).toMatchObject({
      kind: 'move',
      to: { state: 'Unknown', data: { a: 1, failure: { Error: 'Lambda.Unknown', Cause: 'why' } } },
    });
  });

  it('when the definition itself is wrong then no wildcard retries it', () => {
    expect(failed(MACHINE, at('Wake'), new StateError('States.Runtime', ''), NOW).kind).toBe('failed');
  });
});
