import { describe, expect, it } from 'vitest';
import { ConfigurationItemSchema } from '#domain/register/configuration-item.ts';
import { type PublicNews, publicOutage, publicServicesOf } from './public-outage.ts';

const item = (fields: object) => ConfigurationItemSchema.parse({ label: 'x', ...fields });
const configurationItems = {
  payments: item({ label: 'Payments', service: true, public: true, dependsOn: ['db'] }),
  ledger: item({ label: 'Secret ledger', service: true, dependsOn: ['payments'] }),
  db: item({ label: 'Database', names: ['db-*'] }),
};
const AROUND = {
  ...{ incident: 'INC-000001', startsAt: '2026-09-07T09:00:00.000Z', language: 'en' as const },
  items: configurationItems,
};
const NEWS: PublicNews = { body: 'Cards fail.', state: null, services: ['payments', 'ledger', 'db', 'gone'], key: 'k' };

describe('Given news of an incident for the public', () => {
  it('when nobody wrote a title then it names the services everybody may know, in each language', () => {
    const translations = { de: { body: 'Karten schlagen fehl.' }, en: { body: 'Twice.' } };
    expect(publicOutage({ ...NEWS, translations }, AROUND)).toMatchObject({
      ...{ title: 'Disruption: Payments', services: ['payments', 'ledger'], state: 'degraded', incident: 'INC-000001' },
      translations: { de: { title: 'Störung: Payments', body: 'Karten schlagen fehl.' } },
    });
    expect(publicOutage({ ...NEWS, services: ['ledger'] }, AROUND).title).toBe('Disruption');
    expect(publicOutage({ ...NEWS, title: 'Cards' }, AROUND).title).toBe('Cards');
  });

  it('when a record is about an item then the public services that depend on it are disturbed', () => {
    expect(publicServicesOf(['db-7'], { configurationItems })).toEqual(['payments']);
    expect(publicServicesOf(['ledger', 'unknown'], { configurationItems })).toEqual([]);
  });
});
