import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { InvokeResult, LocalState, Runtime } from '#local/runtime.ts';
import { parseDefinition } from '#local/services/state-machines/definition.ts';
import { Engine } from '#local/services/state-machines/engine.ts';
import { type Execution, Executions } from '#local/services/state-machines/executions.ts';

const FUNCTION = 'arn:aws:lambda:eu-central-1:123456789012:function:page';
const TEXT = JSON.stringify({
  StartAt: 'Pages',
  States: {
    Pages: {
      Type: 'Map',
      ItemsPath: '$.pages',
      MaxConcurrency: 2,
      ResultPath: '$.done',
      ItemProcessor: {
        ProcessorConfig: { Mode: 'INLINE' },
        StartAt: 'Page',
        States: {
          Page: {
            Type: 'Task',
            Resource: FUNCTION,
            Retry: [{ ErrorEquals: ['Busy'], IntervalSeconds: 1, MaxAttempts: 1 }],
            End: true,
          },
        },
      },
      Catch: [{ ErrorEquals: ['Caught'], ResultPath: '$.error', Next: 'Caught' }],
      Next: 'After',
    },
    After: { Type: 'Pass', End: true },
    Caught: { Type: 'Pass', Result: 'caught', End: true },
  },
});

function memory(): LocalState {
  const db = new DatabaseSync(':memory:');
  return { db, folder: '', transaction: (run) => run() };
}

/** An engine whose function answers only when the test says so. */
function machine(state: LocalState = memory()) {
  const executions = new Executions(state);
  const calls: { readonly item: unknown; readonly answer: (result: InvokeResult) => Promise<void> }[] = [];
  const agenda: (() => Promise<void> | void)[] = [];
  const runtime: Pick<Runtime, 'clock' | 'lambda' | 'work'> = {
    clock: {
      now: () => 0,
      standStill: (run) => run(),
      schedule: (_at, _kind, run) => {
        agenda.push(run);
        return () => {};
      },
      every: () => () => {},
      advanceTo: () => Promise.reject(new Error('moved by hand')),
    },
    lambda: {
      invoke: (_arn, item) => {
        const { promise, resolve } = Promise.withResolvers<InvokeResult>();
        const answer = async (result: InvokeResult) => {
          resolve(result);
          await new Promise(setImmediate);
        };
        calls.push({ item, answer });
        return promise;
      },
      invokeAsync: async () => {},
    },
    work: { track: (_what, promise) => promise, background: (_what, run) => void run(), settled: async () => {} },
  };
  const definitionOf = ({ definition }: Execution) => parseDefinition(executions.definitionText(definition) ?? TEXT);
  const engine = new Engine({ runtime, executions, definitionOf, roleOf: () => ({ kind: 'operator' }) });
  return { engine, executions, calls, agenda, state };
}

function begun(executions: Executions, pages: readonly unknown[]): Execution {
  const execution: Execution = {
    ...{ arn: 'arn:replay', name: 'replay', machine: 'arn:machine', definition: executions.keepDefinition(TEXT) },
    ...{ input: JSON.stringify({ pages }), status: 'RUNNING', startedAt: 0, stoppedAt: null },
    position: { state: 'Pages', data: { pages }, used: [] },
    ...{ phase: 'enter', resumeAt: null, enteredAt: 0, transitions: 1, output: null, error: null, cause: null },
  };
  executions.save(execution, []);
  return execution;
}

const itemsOf = (calls: readonly { item: unknown }[]) => calls.map(({ item }) => item);

describe('given a map over three pages, two at a time', () => {
  it('when pages end in another order then the next begins, and the results stand in the order of the pages', async () => {
    const { engine, executions, calls } = machine();
    begun(executions, ['a', 'b', 'c']);
    await engine.run('arn:replay');
    expect(itemsOf(calls)).toEqual(['a', 'b']);
    await calls[1]?.answer({ payload: 'B' });
    expect(itemsOf(calls)).toEqual(['a', 'b', 'c']);
    await calls[2]?.answer({ payload: 'C' });
    expect(executions.find('arn:replay')).toMatchObject({ status: 'RUNNING', phase: 'mapping' });
    await calls[0]?.answer({ payload: 'A' });
    const ended = executions.find('arn:replay');
    expect(ended?.status).toBe('SUCCEEDED');
    expect(JSON.parse(ended?.output ?? '')).toEqual({ pages: ['a', 'b', 'c'], done: ['A', 'B', 'C'] });
    expect(ended?.transitions).toBe(2 + 3);
    expect(executions.list({ limit: 10 }).map(({ arn }) => arn)).toEqual(['arn:replay']);
  });

  it('when there are no pages then it goes on at once', async () => {
    const { engine, executions } = machine();
    begun(executions, []);
    await engine.run('arn:replay');
    expect(executions.find('arn:replay')).toMatchObject({ status: 'SUCCEEDED', transitions: 2 });
  });

  it('when a page fails for good then the map fails with its error and the others are given up', async () => {
    const { engine, executions, calls } = machine();
    begun(executions, ['a', 'b', 'c']);
    await engine.run('arn:replay');
    await calls[0]?.answer({ functionError: 'Unhandled', payload: { errorType: 'Wrong' } });
    expect(executions.find('arn:replay')).toMatchObject({ status: 'FAILED', error: 'Wrong' });
    expect(executions.running()).toEqual([]);
    await calls[1]?.answer({ payload: 'B' });
    expect(itemsOf(calls)).toEqual(['a', 'b']);
  });

  it('when a catcher takes the error then it goes where that says', async () => {
    const { engine, executions, calls } = machine();
    begun(executions, ['a']);
    await engine.run('arn:replay');
    await calls[0]?.answer({ functionError: 'Unhandled', payload: { errorType: 'Caught' } });
    expect(executions.find('arn:replay')).toMatchObject({ status: 'SUCCEEDED', output: '"caught"' });
  });

  it('when a page is to be tried again then only that page is, and its room is kept', async () => {
    const { engine, executions, calls, agenda } = machine();
    begun(executions, ['a', 'b', 'c']);
    await engine.run('arn:replay');
    await calls[0]?.answer({ functionError: 'Unhandled', payload: { errorType: 'Busy' } });
    expect(itemsOf(calls)).toEqual(['a', 'b']);
    expect(agenda).toHaveLength(1);
  });

  it('when everything stops in between then what was done is not done again', async () => {
    const before = machine();
    begun(before.executions, ['a', 'b', 'c']);
    await before.engine.run('arn:replay');
    await before.calls[0]?.answer({ payload: 'A' });
    before.engine.stop();
    const after = machine(before.state);
    after.engine.resumeAll();
    expect(itemsOf(after.calls)).toEqual(['b', 'c']);
    for (const call of after.calls) await call.answer({ payload: 'again' });
    expect(JSON.parse(after.executions.find('arn:replay')?.output ?? '').done).toEqual(['A', 'again', 'again']);
  });

  it('when it is ended by hand then no page begins any more', async () => {
    const { engine, executions, calls } = machine();
    begun(executions, ['a', 'b', 'c']);
    await engine.run('arn:replay');
    const running = executions.find('arn:replay');
    if (running) engine.abort(running, {});
    await calls[0]?.answer({ payload: 'A' });
    expect(itemsOf(calls)).toEqual(['a', 'b']);
    expect(executions.running()).toEqual([]);
  });
});
