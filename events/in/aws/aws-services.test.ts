import { describe, expect, it } from 'vitest';
import type { BusSource, SourceAlert } from '#events/in/source/define-source.ts';
import { AWS_SERVICES } from './services.ts';

interface Input {
  readonly 'detail-type': string;
  readonly detail: Readonly<Record<string, unknown>>;
}

function read(source: BusSource, input: unknown): readonly SourceAlert[] {
  return source.map(source.schema.parse(input));
}

const ROWS = AWS_SERVICES.flatMap((source) =>
  source.events.map(({ detailType, outcome }) => ({ source, id: source.id, detailType, outcome })),
);
const EXAMPLES = AWS_SERVICES.flatMap((source) =>
  source.examples.map(({ name, input }) => ({ source, id: source.id, name, input: input as Input })),
);

describe('every type of event of the table', () => {
  it.each(ROWS)('$id $detailType has an example', ({ source, detailType }) => {
    expect(source.examples.some(({ input }) => (input as Input)['detail-type'] === detailType)).toBe(true);
  });

  it.each(EXAMPLES)('$id $name says what is wrong, with nothing left blank', ({ source, input }) => {
    const [alert] = read(source, input);
    expect(alert?.title).not.toMatch(/undefined|null|\s{2}|: (?:failed|fails|stop|$)|^\W|\W$/);
    expect(alert?.key).not.toMatch(/undefined|null|\/$/);
    expect(alert?.at).toBe('2026-09-07T08:00:05.000Z');
    const words = Object.keys(source.severities).map((word) => word.toLowerCase());
    if (alert?.severity) expect(words).toContain(alert.severity.toLowerCase());
  });

  it.each(EXAMPLES.filter(({ name }) => name.endsWith('it is over')))(
    '$id $name ends what began: the keys are equal',
    ({ source, name, input }) => {
      const began = source.examples.find((example) => name === `${example.name}: it is over`);
      expect(read(source, input)[0]?.key).toBe(read(source, began?.input)[0]?.key);
    },
  );

  it.each(ROWS.filter(({ outcome }) => outcome === 'resolves'))(
    '$id $detailType ends what another type of the service began',
    ({ source, detailType }) => {
      const alerts = EXAMPLES.filter((example) => example.source === source).map(({ input }) => ({
        type: input['detail-type'],
        alert: read(source, input)[0],
      }));
      const over = alerts.find(({ type }) => type === detailType)?.alert;
      expect(alerts.some(({ alert }) => alert?.state === 'firing' && alert.key === over?.key)).toBe(true);
    },
  );

  it.each(EXAMPLES)('$id $name with nothing in its detail is read without a fault', ({ source, input }) => {
    expect(() => read(source, { ...input, resources: [], detail: {} })).not.toThrow();
  });
});

describe('a task of ECS', () => {
  const ecs = EXAMPLES.find(({ id, name }) => id === 'aws.ecs' && name === 'ECS Task State Change');

  it.each([
    ['whose containers all ended well', { containers: [{ exitCode: 0 }, { exitCode: 0 }] }, 0],
    ['of which one container ended badly', { containers: [{ exitCode: 0 }, { exitCode: 1 }] }, 1],
    ['that never started', { stopCode: 'TaskFailedToStart', containers: [] }, 1],
    ['that a person stopped', { stopCode: 'UserInitiated' }, 0],
    ['that scaling in stopped', { stopCode: 'ServiceSchedulerInitiated' }, 0],
  ])('%s', (_what, detail, alerts) => {
    const input = { ...ecs?.input, detail: { ...ecs?.input.detail, ...detail } };
    expect(ecs && read(ecs.source, input)).toHaveLength(alerts);
  });
});
