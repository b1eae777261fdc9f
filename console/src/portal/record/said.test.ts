import { expect, it } from 'vitest';
import { saidOf } from './said.ts';
import type { OwnEntry } from './use-own-record.ts';

const entry = (type: string, data: unknown): OwnEntry => ({
  ...{ id: type, version: 1, at: '2026-09-07T10:00:00.000Z', by: 'lin@example.com', as: 'desk', type, data },
});

it('given a journal as the desk is sent it, when it is shown to its requester then nothing of the desk’s own is', () => {
  const said = saidOf([
    entry('opened', { description: 'Since nine', attachments: [{ id: 'a', name: 'a.png', size: 1, internal: true }] }),
    entry('commented', { body: 'He always says so', visibility: 'internal' }),
    entry('commented', { body: 'A new lamp comes', visibility: 'public' }),
    entry('carried-over', { body: 'And the door?', visibility: 'internal', by: 'lin@example.com', as: 'desk' }),
    entry('carried-over', { body: 'And the lamp?', visibility: 'public', by: 'ada@example.com', as: 'requester' }),
    entry('workaround-published', { workaround: 'Use the other room' }),
    entry('problem-linked', { problem: 'PRB-000001' }),
    entry('reclassified', { changes: {} }),
    entry('held', { reason: 'awaiting_supplier', comment: 'They are slow', tellRequester: false }),
  ]);
  expect(said.map(({ type, text, about, files }) => [type, text, about, files])).toEqual([
    ['opened', 'Since nine', null, []],
    ['commented', 'A new lamp comes', null, []],
    ['carried-over', 'And the lamp?', null, []],
    ['workaround-published', 'Use the other room', null, []],
    ['held', null, 'awaiting_supplier', []],
  ]);
});
