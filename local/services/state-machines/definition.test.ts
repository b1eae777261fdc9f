import { describe, expect, it } from 'vitest';
import { parseDefinition } from '#local/services/state-machines/definition.ts';

const DONE = { Type: 'Succeed' };

function parse(states: Record<string, unknown>, top: Record<string, unknown> = {}) {
  return parseDefinition(JSON.stringify({ StartAt: 'First', States: states, ...top }));
}

describe('given a state machine definition', () => {
  it('when it has only what is known then it is read', () => {
    const wait = { Type: 'Wait', TimestampPath: '$.at', Next: 'Done' };
    expect(Object.keys(parse({ First: wait, Done: DONE }).States)).toEqual(['First', 'Done']);
  });

  it.each([
    ['a type of state', { First: { Type: 'Parallel', End: true } }, 'States.First'],
    ['a map spread over executions', { First: map({ ProcessorConfig: { Mode: 'DISTRIBUTED' } }) }, 'Mode'],
    ['a map in a map', { First: map({ StartAt: 'In', States: { In: map({}) } }) }, 'States.First'],
    [
      'a next state within a map',
      { First: map({ States: { In: { Type: 'Wait', Seconds: 1, Next: 'First' } } }) },
      'First',
    ],
    [
      'a field of a state',
      { First: { Type: 'Wait', Seconds: 1, Assign: {}, End: true } },
      'States.First.Assign is not supported',
    ],
    ['a query language', { First: { ...DONE, QueryLanguage: 'JSONata' } }, 'QueryLanguage'],
    [
      'a comparison',
      { First: { Type: 'Choice', Choices: [{ Variable: '$.a', StringMatches: '*', Next: 'First' }] } },
      'StringMatches',
    ],
    ['a resource', { First: { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage', End: true } }, 'only Lambda'],
    ['a parameter of the invocation', { First: task({ InvocationType: 'Event' }) }, 'Parameters.InvocationType'],
    ['an intrinsic function', { First: task({ 'Payload.$': 'States.StringToJson($.a)' }) }, 'Payload.$'],
    ['a next state', { First: { Type: 'Wait', Seconds: 1, Next: 'Nowhere' } }, 'Nowhere'],
    ['an end', { First: { Type: 'Wait', Seconds: 1 } }, 'either Next or End'],
  ])('when %s is not understood then reading fails and names it', (_name, states, message) => {
    expect(() => parse(states)).toThrow(message);
  });

  it('when a field of the whole is not understood then reading fails and names it', () => {
    expect(() => parse({ First: DONE }, { Version: '1.0' })).toThrow('Version is not supported');
  });
});

function map(processor: Record<string, unknown>) {
  return { Type: 'Map', ItemProcessor: { StartAt: 'In', States: { In: DONE }, ...processor }, End: true };
}

function task(parameters: Record<string, unknown>) {
  return { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters: parameters, End: true };
}
