import { expect, it, vi } from 'vitest';
import { count } from './metrics.ts';

// The namespace comes from the function's environment.
vi.hoisted(() => {
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  vi.stubEnv('POWERTOOLS_METRICS_NAMESPACE', 'Firstline');
});

it('writes each count as one line of its own, with the namespace of the desk', () => {
  const spy = vi.spyOn(console, 'log').mockImplementation(() => {});
  count('SweepFoundTimers', 3);
  count('SweepFoundTimers');
  const lines = spy.mock.calls.map(([line]) => JSON.parse(String(line)));
  expect(lines.map((line) => line.SweepFoundTimers)).toEqual([3, 1]);
  expect(lines[0]).toMatchObject({ _aws: { CloudWatchMetrics: [{ Namespace: 'Firstline' }] } });
});
