import { expect, it } from 'vitest';
import { anEvent } from './event-for-tests.ts';
import { mayWait, urgencyOf } from './keeping-back.ts';

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
