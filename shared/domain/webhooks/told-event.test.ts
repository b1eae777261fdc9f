import { describe, expect, it } from 'vitest';
import { anEvent } from '#domain/mail-out/event-for-tests.ts';
import { byteLength } from '#events/terms/text.ts';
import { patternFaults } from './event-patterns.ts';
import { messageOf } from './formats/message-of.ts';
import { calledBy, isWantedBy, type ToldEvent } from './told-event.ts';

const CHANNEL = { language: 'en', consoleUrl: 'https://desk.example.com/console/' } as const;

function told(title = 'Printer'): ToldEvent {
  const { name, ...detail } = anEvent('opened', { incident: { title } });
  return { type: `incident.${name}.v1`, detail };
}

describe('given what a webhook asks for', () => {
  it.each([
    [['*'], true],
    [['incident.*'], true],
    [['incident.opened.v1'], true],
    [['incident.closed.v1', 'person.*'], false],
  ])('%s: %s', (events, wanted) => {
    expect(isWantedBy({ events }, told())).toBe(wanted);
  });

  it('a condition on records is met by none of another priority, and by no other event', () => {
    const { priority } = told().detail.incident as { priority: string };
    expect(isWantedBy({ events: ['*'], match: { priority } }, told())).toBe(true);
    expect(isWantedBy({ events: ['*'], match: { category: 'none such' } }, told())).toBe(false);
    const act = { type: 'administration.tenant-changed.v1', detail: { id: 'a', at: '', tenant: 'default', by: 'x' } };
    expect(isWantedBy({ events: ['*'], match: { priority } }, act)).toBe(false);
    expect(isWantedBy({ events: ['*'] }, act)).toBe(true);
  });

  it('patterns no event will ever fit are faults', () => {
    const patterns = ['*', 'incident.*', 'administration.*', 'incident.opened.v1', 'incident.opened', 'moon.*', '.*'];
    expect(patternFaults(patterns).map(({ path }) => path)).toEqual(['events.4', 'events.5', 'events.6']);
  });
});

it('given a step of an escalation, then it names whom it calls, once each', () => {
  const actions = [{ do: 'call', webhook: 'pager' }, { do: 'raise-priority' }, { do: 'call', webhook: 'pager' }];
  const detail = { ...told().detail, data: { actions } };
  expect(calledBy({ type: 'incident.escalation-stepped.v1', detail })).toEqual(['pager']);
  expect(calledBy(told())).toEqual([]);
});

describe('given a channel', () => {
  it.each(['slack', 'teams'] as const)('a message of %s is short, whatever the title', (format) => {
    const message = messageOf(format, told('<!channel> [x](https://evil.example) 👩‍👩‍👧‍👦'.repeat(2000)), CHANNEL);
    expect(byteLength(message)).toBeLessThan(4096);
    expect(message).toContain('https://desk.example.com/console/incidents/INC-000001');
  });

  it('of what people wrote Slack reads no mention', () => {
    expect(messageOf('slack', told('<!channel> & <@U1>'), CHANNEL)).toContain('&lt;!channel&gt; &amp; &lt;@U1&gt;');
  });

  it('programs have the whole event', () => {
    expect(JSON.parse(messageOf('standard', told(), CHANNEL))).toMatchObject({
      ...{ type: 'incident.opened.v1', timestamp: told().detail.at, data: { incident: { title: 'Printer' } } },
    });
  });
});
