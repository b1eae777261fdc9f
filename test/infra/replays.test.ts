import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '#infra/declared/functions.ts';
import { parseDefinition } from '#local/services/state-machines/definition.ts';
import { grantsOf, machineNamed, readable, synthesize } from './desk-template.ts';

const { service } = synthesize();
const text = readable(machineNamed(service, 'replay').DefinitionString).replaceAll('<AWS::Partition>', 'aws');
const definition = parseDefinition(text);
const pages = definition.States['Every page'];

describe('the state machine of a replay', () => {
  it('is understood by the desk on one machine', () => {
    expect(
      Object.values(definition.States)
        .map(({ Type }) => Type)
        .sort(),
    ).toEqual([...['Choice', 'Fail', 'Map', 'Succeed', 'Task', 'Task']]);
  });

  it('asks which records there are until there are none left', () => {
    expect(definition.StartAt).toBe('Which records?');
    expect(definition.States['Any left?']).toMatchObject({
      Choices: [{ Variable: '$.more', BooleanEquals: true, Next: 'Every page' }],
      Default: 'Every record has been looked at',
    });
    expect(pages).toMatchObject({ Next: 'Which records?', ItemsPath: '$.pages', ResultPath: null });
  });

  it('goes through a bounded number of pages at once', () => {
    expect(pages).toMatchObject({ MaxConcurrency: 4 });
  });

  it('tries every step again, waits longer than the function may take, and writes down that it gave up', () => {
    const inside = pages?.Type === 'Map' ? Object.values(pages.ItemProcessor.States) : [];
    const tasks = [...Object.values(definition.States), ...inside].filter((state) => state.Type === 'Task');
    expect(tasks).toHaveLength(3);
    for (const task of tasks) {
      expect(task.TimeoutSeconds).toBeGreaterThan(FUNCTIONS['replay-clocks'].timeoutSeconds);
      expect(task.Retry).toMatchObject([{ ErrorEquals: ['States.ALL'], MaxAttempts: 4 }]);
    }
    for (const state of [definition.States['Which records?'], pages]) {
      expect(state).toMatchObject({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Write down that it failed' }] });
    }
  });

  it('may call its function and nothing else', () => {
    expect(grantsOf(service, 'ReplaysMachineRole')).toEqual([
      'lambda:InvokeFunction <ReplaysReplayClocksFunction.Arn>',
    ]);
  });
});
