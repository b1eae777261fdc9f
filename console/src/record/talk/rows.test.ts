import { describe, expect, it } from 'vitest';
import { countsOf, rowsOf } from './rows.ts';
import type { Entry } from './use-timeline.ts';

let version = 0;
const entry = (type: string, at: string, data: object = {}): Entry => {
  version += 1;
  const instant = `2026-09-07T${at}:00.000Z`;
  return { id: `e${version}`, version, type, at: instant, by: 'x', as: 'desk', why: null, data, hash: '' };
};
const mail = (at: string) => ({
  step: 'received',
  to: 'ana@example.com',
  outcome: 'sent',
  at: `2026-09-07T${at}:00.000Z`,
  reason: null,
  feedback: null,
});

describe('Given a journal in which an alert fires again and again', () => {
  const items = [
    entry('opened', '09:00', { alert: {} }),
    entry('alert-repeated', '09:01'),
    entry('alert-repeated', '09:02'),
    entry('alert-recovered', '09:03'),
    entry('commented', '09:04', { visibility: 'internal' }),
    entry('alert-repeated', '09:05'),
    { version: 99, unreadable: true as const },
    entry('held', '09:06'),
  ];

  it('shows what it did without anything in between as one row', () => {
    const shown = rowsOf(items).map((row) => (row.row === 'alerts' ? row.entries.length : row.row));
    expect(shown).toEqual(['entry', 3, 'entry', 1, 'unreadable', 'entry']);
  });

  it('counts rows, not entries', () => {
    expect(countsOf(rowsOf(items))).toEqual({ all: 6, mail: 0, note: 1, alert: 3, decision: 2 });
  });

  it('puts the desk’s mails behind what they follow from', () => {
    const rows = rowsOf(items, [mail('09:06'), mail('09:04'), mail('09:10')]);
    expect(rows.map(({ row }) => row)).toEqual([
      ...['entry', 'alerts', 'entry', 'sent', 'alerts', 'unreadable', 'entry', 'sent', 'sent'],
    ]);
  });
});
