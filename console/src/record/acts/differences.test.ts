import { expect, it } from 'vitest';
import type { Incident } from '../use-record.ts';
import { differences } from './differences.ts';

const record = {
  ...{ version: 3, status: 'assigned', priority: 'high', group: 'service-desk', assignee: null, owner: null },
  ...{ title: 'It hums', category: null, subcategory: null, impact: 'high', urgency: 'medium' },
  requester: { email: 'ana@example.com', name: null },
};

it('Given a record that somebody else accepted, shows both values', () => {
  const now = { ...record, version: 4, status: 'in_progress', assignee: 'ben@example.com' };
  expect(differences(record as Incident, now as Incident)).toEqual([
    { field: 'status', seen: 'assigned', now: 'in_progress' },
    { field: 'assignee', seen: null, now: 'ben@example.com' },
  ]);
});

it('Given a comment in between, finds nothing to ask about', () => {
  expect(differences(record as Incident, { ...record, version: 4 } as Incident)).toEqual([]);
});
