import { describe, expect, it } from 'vitest';
import { anEvent } from '#domain/mail-out/event-for-tests.ts';
import { WORDS } from '#domain/words/words.ts';
import { byteLength } from '#events/terms/text.ts';
import { patternFaults } from './event-patterns.ts';
import { messageOf } from './formats/message-of.ts';
import { calledBy, isWantedBy, STAKEHOLDER_EVENTS, type ToldEvent } from './told-event.ts';

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

it.each(STAKEHOLDER_EVENTS)('given %s, then the webhooks among the stakeholders are called', (type) => {
  const detail = { ...told().detail, data: { webhooks: ['board-chat'], tell: [] } };
  expect(calledBy({ type, detail })).toEqual(['board-chat']);
});

describe('given a channel', () => {
  it.each([
    ['en', 'Opened', 'medium'],
    ['de', 'Eröffnet', 'mittel'],
    ['fr', 'Ouvert', 'moyenne'],
  ] as const)(
    'a channel that reads %s is told what happened and how urgent it is in its words',
    (language, ...words) => {
      for (const format of ['slack', 'teams'] as const)
        for (const word of [...words, WORDS[language].subjects.targetMissed]) {
          const events = [told(), { ...told(), type: 'incident.sla-breached.v1' }];
          expect(events.map((event) => messageOf(format, event, { ...CHANNEL, language })).join('\n')).toContain(word);
        }
    },
  );

  it('an event is called by words in every language, each by its own', () => {
    const languages = Object.values(WORDS).map(({ events }) =>
      Object.entries(events).flatMap(([record, names]) =>
        Object.entries(names).map(([name, said]) => [`${record}.${name}`, said]),
      ),
    );
    for (const words of languages) expect(words.flat()).not.toContain('');
    const [english = [], ...others] = languages;
    for (const words of others) {
      const same = words.filter(([, said], place) => said === english[place]?.[1]).map(([name]) => name);
      expect(same).toEqual([]);
    }
  });

  it('an event nobody has words for yet is called as it is', () => {
    const event = { type: 'incident.teleported.v1', detail: told().detail };
    expect(messageOf('slack', event, CHANNEL)).toContain('incident.teleported.v1');
  });

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
