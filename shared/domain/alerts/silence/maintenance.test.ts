import { describe, expect, it } from 'vitest';
import { type Configuration, ConfigurationSchema } from '#domain/configuration/configuration.ts';
import { checkReferences } from '#domain/configuration/references.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { maintenanceOver } from './maintenance.ts';

const shipped = shippedConfiguration('desk@example.com');
const alert = {
  ...{ source: 'alertmanager', integration: null, severity: 'high' as const, title: 'Disk full' },
  ...{ names: ['host-1'], configurationItems: ['orders', 'host-1'], labels: { env: 'prod' } },
};
const patch = { from: '2026-09-07T22:00:00.000Z', to: '2026-09-08T04:00:00.000Z', during: 'hold' as const };
const sunday = { zone: 'Europe/Berlin', week: { sun: ['22:00-02:00' as const] } };

type Windows = Configuration['maintenanceWindows'];

function over(windows: Windows, now: string) {
  const configuration = { maintenanceWindows: windows, calendars: { ...shipped.calendars, sunday } };
  return maintenanceOver(alert, configuration, now);
}

describe('Given maintenance windows', () => {
  it('is in one from its first to before its last instant', () => {
    const at = (now: string) => over({ patch }, now)?.name ?? null;
    expect(at('2026-09-07T21:59:59.999Z')).toBeNull();
    expect(at('2026-09-07T22:00:00.000Z')).toBe('patch');
    expect(at('2026-09-08T03:59:59.999Z')).toBe('patch');
    expect(at('2026-09-08T04:00:00.000Z')).toBeNull();
  });

  it('knows when a calendar’s window ends, across midnight', () => {
    const window = { calendar: 'sunday', during: 'note' as const };
    expect(over({ window }, '2026-09-13T20:30:00.000Z')).toEqual({
      name: 'window',
      during: 'note',
      until: '2026-09-14T00:00:00.000Z',
    });
    expect(over({ window }, '2026-09-13T19:59:59.000Z')).toBeNull();
    expect(over({ window: { ...window, to: '2026-09-13T21:00:00.000Z' } }, '2026-09-13T20:30:00.000Z')?.until).toBe(
      '2026-09-13T21:00:00.000Z',
    );
  });

  it('is about the items and alerts it names only', () => {
    const now = '2026-09-07T23:00:00.000Z';
    const fits = (about: object) => over({ patch: { ...patch, ...about } }, now) !== null;
    expect([fits({ items: ['ord*'] }), fits({ items: ['host-?'] }), fits({ items: ['other'] })]).toEqual([
      true,
      true,
      false,
    ]);
    expect([fits({ match: { labels: { env: 'prod' } } }), fits({ match: { labels: { env: 'test' } } })]).toEqual([
      true,
      false,
    ]);
    expect(fits({ items: ['ord*'], match: { severity: 'low' } })).toBe(false);
  });

  it('means the strictest of several, and of these the longest', () => {
    const longer = { ...patch, to: '2026-09-08T05:00:00.000Z' };
    const now = '2026-09-07T23:00:00.000Z';
    expect(over({ patch, longer }, now)?.name).toBe('longer');
    expect(over({ longer, silent: { ...patch, during: 'drop' } }, now)?.during).toBe('drop');
  });
});

describe('Given a configuration, it refuses', () => {
  it('a window without an end', () => {
    const parse = (window: object) =>
      ConfigurationSchema.safeParse({ ...shipped, maintenanceWindows: { window: { during: 'hold', ...window } } });
    expect(parse({ from: patch.from }).success).toBe(false);
    expect(parse({ from: patch.to, to: patch.from }).success).toBe(false);
    expect(parse({ calendar: '24x7' }).success).toBe(true);
    const faults = checkReferences({
      ...shipped,
      maintenanceWindows: { window: { calendar: '24x7', during: 'hold' } },
    });
    expect(faults).toMatchObject([{ path: 'maintenanceWindows.window.calendar' }]);
  });

  it('items that lead nowhere, and no circle of them', () => {
    const item = (dependsOn: string[], group?: string) => ({
      label: 'x',
      names: [],
      dependsOn,
      ...(group && { group }),
    });
    const configurationItems = { a: item(['b']), b: item(['c']), c: item(['a']), d: item(['nothing'], 'nobody') };
    expect(checkReferences({ ...shipped, configurationItems }).map(({ path }) => path)).toEqual([
      'configurationItems.d.group',
      'configurationItems.d.dependsOn.0',
    ]);
  });
});
