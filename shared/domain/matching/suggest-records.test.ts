import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { ConfigurationItemSchema } from '#domain/register/configuration-item.ts';
import { WORDS } from '#domain/words/words.ts';
import { toldOf } from './likeness.ts';
import { suggestIncident } from './suggest-records.ts';

const register = { configurationItems: { till: ConfigurationItemSchema.parse({ label: 'Till', names: ['till-*'] }) } };

function record(more: Partial<IncidentRecord> = {}): IncidentRecord {
  const said = { number: 'INC-000001', title: 'The till refuses cards', description: '' };
  const stands = { status: 'assigned', major: null, configurationItems: ['till'] };
  return {
    ...said,
    ...stands,
    requester: { email: 'ana@example.com', name: null },
    ...more,
  } as unknown as IncidentRecord;
}

function suggested(of: IncidentRecord, more: object = {}, isDesk = true) {
  const reported = {
    title: 'Cards declined at the checkout',
    description: '',
    configurationItems: [],
    requester: null,
    ...more,
  };
  const asking = {
    reported,
    told: toldOf(reported),
    register,
    isDesk,
    language: 'en' as const,
    words: WORDS.en.matching,
  };
  return suggestIncident(of, asking);
}

describe('given a record that may be the same matter', () => {
  it('when its words are alike then it is offered to link, with the words', () => {
    expect(suggested(record())).toMatchObject({
      kind: 'incident',
      offer: 'link',
      reasons: ['Similar words: payment, refuse'],
    });
  });

  it('when it is about the same item by another name then it is offered, whatever is said', () => {
    const about = suggested(record({ title: 'Quokka' }), { title: 'Zebra', configurationItems: ['till-7'] });
    expect(about).toMatchObject({ score: 0.55, reasons: ['The same item: Till'] });
    expect(
      suggested(record({ title: 'Quokka', status: 'closed' }), { title: 'Zebra', configurationItems: ['till-7'] }),
    ).toBeNull();
  });

  it('when it is of the same requester and unresolved then more is said there', () => {
    const same = suggested(record(), { requester: 'Ana@example.com' });
    expect(same).toMatchObject({ offer: 'update', reasons: ['The same requester', expect.anything()] });
    expect(same?.score).toBeGreaterThanOrEqual(suggested(record())?.score ?? 1);
    expect(suggested(record({ status: 'closed' }), { requester: 'ana@example.com' })).toMatchObject({ offer: 'link' });
  });

  it('when it is an open major incident then the report comes under it', () => {
    const major = { state: 'accepted' } as IncidentRecord['major'];
    expect(suggested(record({ major }))).toMatchObject({ kind: 'major', offer: 'child', incident: 'INC-000001' });
  });

  it('when a requester asks then they are offered their own records alone', () => {
    expect(suggested(record(), { requester: 'tom@example.com' }, false)).toBeNull();
    expect(suggested(record(), { requester: 'ana@example.com' }, false)).toMatchObject({ offer: 'update' });
  });

  it('when it is about something else then it is not offered', () => {
    expect(suggested(record({ title: 'Salary is missing', configurationItems: [] }))).toBeNull();
  });
});
