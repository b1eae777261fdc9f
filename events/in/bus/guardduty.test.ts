import { expect, it } from 'vitest';
import { readEvent } from '#shared/alerts-in/read-event.ts';
import { guardDuty } from './guardduty.ts';

const example = guardDuty.examples[0]?.input as { readonly detail: object };

it.each([
  [0.1, 'low'],
  [3.9, 'low'],
  [4, 'medium'],
  [6.9, 'medium'],
  [7, 'high'],
  [8.9, 'high'],
  [9, 'critical'],
  [10, 'critical'],
])('a GuardDuty finding of severity %d is %s', (severity, word) => {
  const read = readEvent({ ...example, detail: { ...example.detail, severity } }, { optIn: [], optOut: [] });
  expect('alerts' in read && read.alerts.map((alert) => alert.severity)).toEqual([word]);
});
