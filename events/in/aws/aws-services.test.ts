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

describe('a notification of OpenSearch', () => {
  const domain = EXAMPLES.find(({ name }) => name === 'Amazon OpenSearch Service Software Update Notification');

  it.each([
    ['Failed', ['firing']],
    ['Required', ['firing']],
    ['Completed', ['resolved']],
    ['Available', []],
    ['Started', []],
  ])('that its software is updated opens where that failed or must be: %s', (status, states) => {
    const input = { ...domain?.input, detail: { ...domain?.input.detail, status } };
    expect(domain && read(domain.source, input).map(({ state }) => state)).toEqual(states);
  });
});

describe('an event of RDS', () => {
  const rds = AWS_SERVICES.find(({ id }) => id === 'aws.rds');
  const tells = (type: string, id: string, category: string) => {
    const found = EXAMPLES.find(({ source, name }) => source === rds && name === `RDS ${type} Event`);
    const detail = { ...found?.input.detail, EventID: `RDS-EVENT-${id}`, EventCategories: [category] };
    return found === undefined ? [] : read(found.source, { ...found.input, detail });
  };

  it.each([
    ['DB Instance', '0013', 'failover', 'a failover began', ['firing']],
    ['DB Instance', '0049', 'failover', 'one is complete, and may not have told that it began', ['firing', 'resolved']],
    ['DB Instance', '0065', 'failover', 'it recovered from half of one', ['resolved']],
    ['DB Instance', '0034', 'failover', 'one that somebody wanted is not tried', []],
    ['DB Cluster', '0073', 'failover', 'a failover of a cluster began', ['firing']],
    ['DB Cluster', '0069', 'failover', 'it failed', ['firing']],
    ['DB Cluster', '0071', 'failover', 'it is complete', ['firing', 'resolved']],
    ['DB Cluster', '0181', 'global failover', 'somebody switches a global database over', []],
    ['DB Cluster', '0187', 'global failover', 'that failed', ['firing']],
    ['DB Instance', '0221', 'availability', 'the storage is full, and the database down', ['firing']],
    ['DB Instance', '0004', 'availability', 'it was shut down', []],
    ['DB Instance', '0045', 'read replica', 'replication stopped', ['firing']],
    ['DB Instance', '0062', 'read replica', 'somebody stopped it', []],
    ['DB Instance', '0046', 'read replica', 'it goes on', ['resolved']],
    ['DB Instance', '0270', 'maintenance', 'an upgrade failed', ['firing']],
    ['DB Instance', '0026', 'maintenance', 'patches are applied', []],
    ['DB Snapshot', '0159', 'notification', 'an export failed', ['firing']],
    ['DB Snapshot', '0042', 'creation', 'a snapshot is there', []],
    ['DB Instance', '0031', 'failure', 'it failed', ['firing']],
    ['DB Instance', '0420', 'failure', 'the key is within reach again', []],
    ['Blue Green Deployment', '0252', 'failure', 'a switchover was canceled', ['firing']],
  ])('%s %s (%s): %s', (type, id, category, _what, states) => {
    expect(tells(type, id, category).map(({ state }) => state)).toEqual(states);
  });

  it('has one key for a failover that begins, fails and is complete, and weighs one that failed more', () => {
    const [began, failed, completed] = ['0072', '0069', '0071'].map((id) => tells('DB Cluster', id, 'failover')[0]);
    expect(new Set([began?.key, failed?.key, completed?.key]).size).toBe(1);
    expect(began?.key).not.toBe(tells('DB Cluster', '0083', 'failure')[0]?.key);
    expect([began, failed].map((alert) => rds?.severities[alert?.severity ?? ''])).toEqual(['medium', 'high']);
  });
});
