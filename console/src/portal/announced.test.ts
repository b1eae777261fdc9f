import { describe, expect, it } from 'vitest';
import { isForRequesters, sayingOf } from './announced.ts';

const OUTAGE = {
  ...{ number: 'ANN-000001', status: 'running', kind: 'outage', title: 'Payments fail', body: 'Cards are refused.' },
  ...{ language: 'en', translations: { de: { title: 'Zahlungen', body: 'Karten gehen nicht.' } } },
  updates: [
    { at: '2026-09-07T09:10:00.000Z', body: 'We look for it.', state: null, translations: {} },
    {
      at: '2026-09-07T09:40:00.000Z',
      body: 'Some work.',
      state: null,
      translations: { de: { body: 'Einige gehen.' } },
    },
  ],
} as unknown as Parameters<typeof sayingOf>[0];

describe('given an announcement in two languages', () => {
  it.each([
    ['de', 'Zahlungen', 'Einige gehen.'],
    ['en', 'Payments fail', 'Some work.'],
    ['fr', 'Payments fail', 'Some work.'],
  ])('when a reader of %s has it then it says %s, and last: %s', (language, title, news) => {
    expect(sayingOf(OUTAGE, language)).toMatchObject({ title, news: { at: '2026-09-07T09:40:00.000Z', body: news } });
  });

  it('when it is over, or the desk reads what is meant for others, then the portal leaves it out', () => {
    expect(isForRequesters(OUTAGE)).toBe(true);
    expect(isForRequesters({ ...OUTAGE, status: 'resolved' })).toBe(false);
    expect(isForRequesters({ ...OUTAGE, audience: 'affected' })).toBe(false);
  });
});
