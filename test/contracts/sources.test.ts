import { describe, expect, it } from 'vitest';
import type { Source } from '#events/in/source/define-source.ts';
import { BUS_SOURCES, SOURCES } from '#events/in/sources.ts';
import { alertsOf, atAnotherTimeAndSeverity, ruleOf } from './source-examples.ts';

const EXAMPLES = SOURCES.flatMap((source) =>
  source.examples.map((example) => ({ id: source.id, name: example.name, source, example })),
);
const TELLING = BUS_SOURCES.flatMap((source) =>
  source.examples
    .filter(({ becomes }) => becomes.length > 0)
    .map((example) => ({ id: source.id, name: example.name, source, example })),
);

describe('every source', () => {
  it('has a name of its own', () => {
    const ids = SOURCES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(SOURCES)('$id says how to set it up and shows what opens', ({ setup, examples }) => {
    expect(setup).not.toBe('');
    expect(examples.flatMap(({ becomes }) => becomes).some(({ state }) => state === 'firing')).toBe(true);
  });

  it.each(EXAMPLES)('$id: $name', ({ source, example }) => {
    const alerts = alertsOf(source, example.input);
    expect(alerts).toHaveLength(example.becomes.length);
    expect(alerts).toMatchObject(example.becomes);
  });

  it.each(EXAMPLES)(
    '$id: the key is the same at another time and in another severity: $name',
    ({ source, example }) => {
      expect(keysOf(source, atAnotherTimeAndSeverity(example.input))).toEqual(keysOf(source, example.input));
    },
  );

  it.each(EXAMPLES)('$id: what it says is whole: $name', ({ source, example }) => {
    for (const alert of alertsOf(source, example.input)) {
      expect(alert.key).not.toBe('');
      expect(alert.title).not.toBe('');
      if (alert.at !== null) expect(new Date(alert.at).toISOString()).toBe(alert.at);
      if (alert.url !== null) expect(URL.canParse(alert.url)).toBe(true);
    }
  });
});

function keysOf(source: Source, input: unknown): string[] {
  return alertsOf(source, input).map(({ key }) => key);
}

describe('every rule on a bus', () => {
  it.each(TELLING)('of $id lets through what matters: $name', ({ source, example }) => {
    expect(ruleOf(source)(example.input)).toBe(true);
  });

  it.each(BUS_SOURCES)('of $id lets nothing through that is ignored', ({ events, ...source }) => {
    const ignored = events.filter(({ outcome }) => outcome === 'ignored');
    const lets = ruleOf({ events, ...source });
    for (const { detailType } of ignored)
      expect(lets({ source: source.id, 'detail-type': detailType, detail: {} })).toBe(false);
  });

  it('of Step Functions never lets a success through, for the timers of the desk succeed all day', () => {
    const states = BUS_SOURCES.filter(({ id }) => id === 'aws.states').map(ruleOf);
    const success = { source: 'aws.states', 'detail-type': 'Step Functions Execution Status Change' };
    expect(states.map((lets) => lets({ ...success, detail: { status: 'SUCCEEDED' } }))).toEqual([false]);
  });
});
