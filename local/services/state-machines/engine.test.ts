import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { InvokeResult, LocalState, Runtime } from '#local/runtime.ts';
import { parseDefinition } from '#local/services/state-machines/definition.ts';
import { Engine } from '#local/services/state-machines/engine.ts';
import { type Execution, Executions } from '#local/services/state-machines/executions.ts';

const START = Date.parse('2026-09-07T09:00:00.000Z');
const HOUR_MS = 3_600_000;
const FUNCTION = 'arn:aws:lambda:eu-central-1:123456789012:function:fire';
const EARLY: InvokeResult = { functionError: 'Unhandled', payload: { errorType: 'TimerFiredEarly' } };

const DEFINITION = parseDefinition(
  JSON.stringify({
    StartAt: 'Until then',
    States: {
      'Until then': { Type: 'Wait', TimestampPath: '$.at', Next: 'Fire' },
      Fire: {
        Type: 'Task',
        Resource: FUNCTION,
        TimeoutSeconds: 30,
        Retry: [{ ErrorEquals: ['TimerFiredEarly'], IntervalSeconds: 1, MaxAttempts: 2, BackoffRate: 1 }],
        End: true,
      },
    },
  }),
);

/** An engine on a clock that only moves by hand; `answers` are what the function says, call by call. */
function machine(answers: InvokeResult[] = [], state: LocalState = memory()) {
  const executions = new Executions(state);
  const called: unknown[] = [];
  let now = START;
  const agenda: { at: number; run: () => Promise<void> | void }[] = [];
  const runtime: Pick<Runtime, 'clock' | 'lambda' | 'work'> = {
    clock: {
      now: () => now,
      standStill: (run) => run(),
      schedule: (at, _kind, run) => {
        const entry = { at, run };
        agenda.push(entry);
        return () => agenda.splice(agenda.indexOf(entry), 1);
      },
      every: () => () => {},
      advanceTo: () => Promise.reject(new Error('moved by hand')),
    },
    lambda: {
      invoke: async (_arn, payload) => {
        called.push(payload);
        return answers.shift() ?? { payload: 'done' };
      },
      invokeAsync: async () => {},
    },
    work: { track: (_what, promise) => promise, background: (_what, run) => void run(), settled: async () => {} },
  };
  const engine = new Engine({
    runtime,
    executions,
    definitionOf: () => DEFINITION,
    roleOf: () => ({ kind: 'operator' }),
  });
  const moveTo = async (target: number) => {
    for (let due = next(); due !== undefined; due = next()) {
      now = Math.max(now, due.at);
      agenda.splice(agenda.indexOf(due), 1);
      await due.run();
    }
    now = target;
    function next() {
      return agenda.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= target);
    }
  };
  return { engine, executions, called, moveTo, state };
}

function memory(): LocalState {
  return { db: new DatabaseSync(':memory:'), folder: '', transaction: (run) => run() };
}

function started(name: string, at: number): Execution {
  const input = { name, at: new Date(at).toISOString() };
  return {
    arn: `arn:${name}`,
    name,
    machine: 'arn:machine',
    definition: '',
    input: JSON.stringify(input),
    status: 'RUNNING',
    startedAt: START,
    stoppedAt: null,
    position: { state: 'Until then', data: input, used: [] },
    phase: 'enter',
    resumeAt: null,
    enteredAt: START,
    transitions: 1,
    output: null,
    error: null,
    cause: null,
  };
}

describe('given an execution that waits and then calls', () => {
  it('when its time has not come then it has called nobody, and then it calls once', async () => {
    const { engine, executions, called, moveTo } = machine();
    executions.save(started('a', START + HOUR_MS), []);
    await engine.run('arn:a');
    await moveTo(START + HOUR_MS - 1);
    expect(called).toEqual([]);
    await moveTo(START + HOUR_MS);
    expect(called).toHaveLength(1);
    expect(executions.find('arn:a')).toMatchObject({ status: 'SUCCEEDED', output: '"done"', transitions: 2 });
  });

  it('when the function says it is too early then it calls again a second later', async () => {
    const { engine, executions, called, moveTo } = machine([EARLY]);
    executions.save(started('a', START), []);
    await engine.run('arn:a');
    expect(executions.find('arn:a')).toMatchObject({ status: 'RUNNING', resumeAt: START + 1000 });
    await moveTo(START + 1000);
    expect(called).toHaveLength(2);
    expect(executions.find('arn:a')?.status).toBe('SUCCEEDED');
  });

  it('when it is too early more often than the retrier allows then it fails with that error', async () => {
    const { engine, executions, called, moveTo } = machine([EARLY, EARLY, EARLY]);
    executions.save(started('a', START), []);
    await engine.run('arn:a');
    await moveTo(START + HOUR_MS);
    expect(called).toHaveLength(3);
    expect(executions.find('arn:a')).toMatchObject({ status: 'FAILED', error: 'TimerFiredEarly' });
  });

  it('when it is ended while it waits then it never calls', async () => {
    const { engine, executions, called, moveTo } = machine();
    const execution = started('a', START + HOUR_MS);
    executions.save(execution, []);
    await engine.run('arn:a');
    engine.abort(execution, {});
    await moveTo(START + 2 * HOUR_MS);
    expect(called).toEqual([]);
  });
});

describe('given executions that waited when everything stopped', () => {
  it('when it starts again later then those due meanwhile go on in order, and none is lost', async () => {
    const before = machine();
    for (const [name, hours] of [
      ['late', 3],
      ['first', 1],
      ['second', 2],
    ] as const) {
      before.executions.save(started(name, START + hours * HOUR_MS), []);
      await before.engine.run(`arn:${name}`);
    }
    const after = machine([], before.state);
    after.engine.resumeAll();
    await after.moveTo(START + 2 * HOUR_MS);
    expect(after.called).toMatchObject([{ name: 'first' }, { name: 'second' }]);
    await after.moveTo(START + 3 * HOUR_MS);
    expect(after.called).toHaveLength(3);
  });

  it('when one had begun its call then it calls again', async () => {
    const { engine, executions, called } = machine();
    const execution = started('a', START);
    executions.save({ ...execution, position: { ...execution.position, state: 'Fire' } }, []);
    engine.resumeAll();
    await expect.poll(() => executions.find('arn:a')?.status).toBe('SUCCEEDED');
    expect(called).toHaveLength(1);
  });
});
