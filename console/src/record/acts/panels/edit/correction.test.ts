import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../use-record.ts';
import { changeOf, correctionOf } from './correction.ts';

const record = {
  ...{ title: 'It hums', description: 'All day', kind: 'incident', category: 'network', subcategory: null },
  ...{ requester: { email: 'ana@example.com', name: 'Ana' }, owner: null, configurationItems: ['shop'], tags: [] },
  ...{ supplierTicket: null, promisedAt: null },
} as unknown as Incident;
const begun = correctionOf(record);

describe('given the form of a correction', () => {
  it('when nothing was changed then nothing is sent', () => {
    expect(changeOf(record, begun)).toEqual({});
    expect(changeOf(record, { ...begun, items: ' shop ,' })).toEqual({});
  });

  it('when somebody else is the requester then address and name go together', () => {
    expect(changeOf(record, { ...begun, requester: 'kim@example.com', requesterName: ' ' })).toEqual({
      requester: { email: 'kim@example.com', name: null },
    });
  });

  it('when the requester’s address is emptied then they stay: the desk cannot do without', () => {
    expect(changeOf(record, { ...begun, requester: '' })).toEqual({});
  });

  it('when something is emptied that may be then it is taken away', () => {
    const promised = { ...record, owner: 'ben@example.com', promisedAt: '2026-09-07T12:00:00.000Z' } as Incident;
    expect(changeOf(promised, { ...correctionOf(promised), owner: '', promisedAt: null, tags: 'a, b' })).toEqual({
      ...{ owner: null, promisedAt: null, tags: ['a', 'b'] },
    });
  });
});
