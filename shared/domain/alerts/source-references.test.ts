import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { sourceFaults } from './source-references.ts';

const { alerts } = shippedConfiguration('desk@example.com');
const mapping = { key: 'id', state: 'active', title: 'name' };

describe('Given integrations in a configuration', () => {
  it('takes a source that is known, and a mapping that can be evaluated', async () => {
    const integrations = { second: { source: 'alertmanager' }, watch: { source: 'generic', mapping } };
    expect(await sourceFaults({ alerts: { ...alerts, integrations } })).toEqual([]);
  });

  it('names a source nobody knows and the expression that does not compile', async () => {
    const integrations = {
      other: { source: 'nagios' },
      watch: { source: 'generic', mapping: { ...mapping, title: 'name &' } },
      odd: { source: 'grafana', mapping },
    };
    const faults = await sourceFaults({ alerts: { ...alerts, integrations } });
    expect(faults.map(({ path }) => path)).toEqual([
      'alerts.integrations.other.source',
      'alerts.integrations.watch.mapping.title',
      'alerts.integrations.odd.mapping',
    ]);
  });
});
