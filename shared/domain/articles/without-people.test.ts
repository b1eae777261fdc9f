import { describe, expect, it } from 'vitest';
import { articleOfIncident } from './article-of-incident.ts';
import { withoutPeople } from './without-people.ts';

const ANA = { email: 'ana.lima@example.com', name: 'Ana Lima-Souza' };
const without = (text: string) => withoutPeople(text, [ANA, { email: 'j.o@example.com', name: null }]);

describe('Given what somebody wrote of a solution', () => {
  it.each([
    ['Hello Ana Lima-Souza, restart it.', 'Hello …, restart it.'],
    ['Ana’s reader was off; Lima knows.', '…’s reader was off; … knows.'],
    ['Told ANA LIMA-SOUZA and ana lima-souza.', 'Told … and ….'],
    ['Write to ana.lima@example.com or bob@ärzte.example.', 'Write to … or ….'],
    ['Call +49 711 123-456, or (0711) 12 34 56, or 0711/123456.', 'Call …, or …, or ….'],
  ])('when it is %j then what says who it was is left out: %j', (text, left) => {
    expect(without(text)).toBe(left);
  });

  it.each([
    'Since 2026-09-07 09:00 the host 10.0.0.12 answers at 08:30:00.',
    'Set 0.85.1234 in version 12.0.3, or analyse the port 08080.',
    'Manaus, banana: words a name is part of stay.',
    'See https://example.com/a/0123 and ADR 0132.',
  ])('when it is %j then it stays', (text) => {
    expect(without(text)).toBe(text);
  });

  it('when a name has what a pattern means otherwise then it is taken as it is', () => {
    expect(withoutPeople('Bo (x) and (Sue)+ here', [{ email: 'a@b.c', name: '(Sue)+' }])).toBe('Bo (x) and … here');
  });

  it('when it is long and hard to read then it is read all the same', () => {
    expect(withoutPeople(`${'0 '.repeat(16_000)}${'a.'.repeat(8_000)}@`, [ANA]).length).toBeLessThanOrEqual(48_001);
  });
});

describe('Given a record', () => {
  const record = {
    ...{ title: 'Ana Lima-Souza: no printer', requester: ANA, language: 'de' as const, tags: ['printer'] },
    participants: [{ email: 'bob@example.com', name: 'Bob', since: '2026-09-07T09:00:00.000Z' }],
    resolution: { code: 'fixed', notes: 'Bob swapped the cable.', workaround: false },
    configurationItems: ['printer-7'],
  };
  const defaults = { owner: 'mia@example.com', language: 'en' as const };

  it('when it is solved then its title and solution are an internal draft', () => {
    const { title, body, language, audience, owner, keywords } = articleOfIncident(
      { ...record, status: 'closed' },
      defaults,
    );
    expect({ title, body, language, audience, owner, keywords }).toEqual({
      ...{ title: '…: no printer', body: '… swapped the cable.', language: 'de', audience: 'internal' },
      ...{ owner: 'mia@example.com', keywords: ['printer'] },
    });
  });

  it.each([
    ['in_progress', record.resolution],
    ['canceled', null],
  ] as const)('when it is %s then there is no solution to keep', (status, resolution) => {
    const solve = () => articleOfIncident({ ...record, status, resolution }, defaults);
    expect(solve).toThrow(expect.objectContaining({ code: 'wrong-status' }));
  });
});
