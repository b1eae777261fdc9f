import { describe, expect, it } from 'vitest';
import { digestWindow, mayWait, urgencyOf } from './digest.ts';
import { anEvent } from './event-for-tests.ts';

const at = (time: string) => Date.parse(`2026-09-07T${time}.000Z`);

describe('given windows of ten minutes', () => {
  const rule = { after: 5, withinMinutes: 10 };

  it.each([
    ['09:00:00', 0, '09:10:00'],
    ['09:09:59', 0, '09:10:00'],
    ['09:10:00', 1, '09:20:00'],
    ['09:59:59', 5, '10:00:00'],
  ])('then %s falls into window %s, which ends at %s', (now, index, ends) => {
    expect(digestWindow(at(now), rule)).toEqual({ index, endsMs: at(ends) });
  });

  it('then the last window of an hour ends with it, also when it is shorter', () => {
    expect(digestWindow(at('09:57:00'), { ...rule, withinMinutes: 25 })).toEqual({ index: 2, endsMs: at('10:00:00') });
  });
});

it('what somebody of the desk says to the reader comes at once', () => {
  expect(mayWait({ step: 'comment' }, anEvent('commented'))).toBe(false);
  expect(mayWait({ step: 'held' }, anEvent('held'))).toBe(true);
});

it('what begins, ends or breaks does not wait, nor what is critical', () => {
  const event = anEvent('commented', { as: 'participant' });
  expect(mayWait({ step: 'comment' }, event)).toBe(true);
  for (const step of ['acknowledgement', 'resolved', 'closed', 'sla-breached', 'escalated'] as const)
    expect(mayWait({ step }, event)).toBe(false);
  expect(
    mayWait({ step: 'comment' }, anEvent('commented', { as: 'participant', incident: { priority: 'critical' } })),
  ).toBe(false);
});

it.each([
  ['requester', 'critical', 'limited'],
  ['staff', 'high', 'bundled'],
  ['staff', 'critical', 'at-once'],
] as const)(
  'given mail to %s about something %s, the limits may keep it back as: %s',
  (audience, priority, urgency) => {
    const { incident } = anEvent('opened', { incident: { priority } });
    expect(urgencyOf({ audience }, { incident })).toBe(urgency);
  },
);
