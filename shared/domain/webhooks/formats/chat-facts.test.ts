import { describe, expect, it } from 'vitest';
import { OWN_TYPES } from '#events/own-events.ts';
import { LANGUAGES, type Language } from '#events/terms/vocabulary.ts';
import { chatFacts } from './chat-facts.ts';

const BY_SOMEBODY = { id: 'e-1', at: '2026-09-07T10:00:00.000Z', tenant: 'default', by: 'lin@example.com' };
const titleOf = (type: string, language: Language) =>
  chatFacts({ type, detail: { ...BY_SOMEBODY, number: 'X-1' } }, { language, consoleUrl: null }).title;

describe.each(LANGUAGES)('given a channel in %s', (language) => {
  it('when it is told of any event of the desk then there are words for it', () => {
    const unsaid = [...OWN_TYPES].filter((type) => titleOf(type, language).startsWith(type));
    expect(unsaid).toEqual([]);
  });

  it.each(['incident.toString.v1', 'constructor.name.v1', 'administration.toString-changed.v1'])(
    'when it is told of %s then that is called as it is',
    (type) => {
      expect(titleOf(type, language)).toBe(`${type} X-1`);
    },
  );
});

it('given an act on a record of another kind, then it is said as the record’s change', () => {
  expect(titleOf('administration.schedule-changed.v1', 'de')).toBe(titleOf('schedule.changed.v1', 'de'));
});

it('given an update of a major incident, then whoever reads the channel reads what it says, bounded', () => {
  const incident = { number: 'INC-000001', title: 'Nobody can pay', priority: 'critical', status: 'in_progress' };
  const say = (summary: string) =>
    chatFacts(
      {
        type: 'incident.major-updated.v1',
        detail: { ...BY_SOMEBODY, number: 'INC-000001', incident, data: { summary } },
      },
      { language: 'en', consoleUrl: null },
    ).facts.at(-1);
  expect(say('Half of all payments fail')).toEqual({ label: 'Update', value: 'Half of all payments fail' });
  expect(say('x'.repeat(4000))?.value.length).toBeLessThanOrEqual(1000);
});
