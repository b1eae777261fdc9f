import { describe, expect, it } from 'vitest';
import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import { ConfigurationItemSchema } from '#domain/register/configuration-item.ts';
import { suggestKnownErrors } from './suggest-known-errors.ts';

const NOW = '2026-09-07T10:00:00.000Z';
const register = {
  configurationItems: { checkout: ConfigurationItemSchema.parse({ label: 'Checkout', names: ['co-*'] }) },
};
const WORKAROUND = { text: 'Pay by cash', published: true, at: NOW, key: 'PRB-000001@2' };

function known(more: Partial<ProblemRecord> = {}): ProblemRecord {
  return {
    ...{ tenant: 'default', id: 'PRB-000001', status: 'known_error', group: null, assignee: null, rootCause: null },
    fields: { title: 'Checkout refuses cards', description: 'The pool runs dry', configurationItems: ['checkout'] },
    ...{
      proposal: null,
      batches: [],
      workaround: WORKAROUND,
      openedAt: NOW,
      resolvedAt: null,
      closedAt: null,
      resolution: null,
    },
    ...{ version: 2, updatedAt: NOW, hash: '', ...more },
  };
}

function suggested(record: ProblemRecord, reported: object, isDesk = true) {
  const asked = { title: 'Help', description: '', configurationItems: [], requester: null, ...reported };
  return suggestKnownErrors([record], register, { reported: asked, isDesk });
}

describe('Given a known error', () => {
  it('when a record is about the same item then it is offered with its workaround, and words make it surer', () => {
    const found = { kind: 'known_error', number: 'PRB-000001', title: 'Checkout refuses cards', offer: 'link' };
    expect(suggested(known(), { configurationItems: ['co-7'] })).toEqual([
      { ...found, score: 0.6, reasons: ['Checkout'], workaround: 'Pay by cash' },
    ]);
    const [surer] = suggested(known(), { title: 'Cards refused by checkout', configurationItems: ['checkout'] });
    expect(surer?.score).toBe(0.9);
    expect(surer?.reasons).toEqual(['Checkout', 'checkout', 'cards']);
  });

  it('when a record speaks of the same then it is offered, and a word in common is not enough', () => {
    expect(suggested(known(), { description: 'CHECKOUT refuses all cards' })[0]?.score).toBe(0.8);
    expect(suggested(known(), { title: 'New cards for the library, please' })).toEqual([]);
  });

  it('when a requester reports then they read what is published, and nothing else of the desk', () => {
    const reported = { configurationItems: ['checkout'] };
    expect(suggested(known(), reported, false)).toMatchObject([
      { offer: 'read', reasons: [], workaround: 'Pay by cash' },
    ]);
    expect(suggested(known({ workaround: { ...WORKAROUND, published: false } }), reported, false)).toEqual([]);
  });

  it('when its cause is gone then it is not offered', () => {
    expect(suggested(known({ status: 'resolved' }), { configurationItems: ['checkout'] })).toEqual([]);
  });
});
