import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../record/talk/use-timeline.ts';
import { lastUpdateIn, roomRows } from './room-rows.ts';

let version = 0;
const entry = (type: string, at: string, data: object = {}): Entry => {
  version += 1;
  const instant = `2026-09-07T${at}:00.000Z`;
  return { id: `e${version}`, version, type, at: instant, by: 'x', as: 'desk', why: null, data, hash: '' } as Entry;
};

const shown = (items: Parameters<typeof roomRows>[0]) =>
  roomRows(items).map((row) => (row.row === 'folded' ? row.entries.length : row.kind));

describe('given the journal of a major incident', () => {
  it('when it is followed in its room then what people look for stands by itself, and the rest is folded between', () => {
    const items = [
      entry('opened', '09:00', { alert: {} }),
      entry('assigned', '09:00'),
      entry('reclassified', '09:01'),
      entry('major-proposed', '09:02'),
      entry('major-accepted', '09:04'),
      entry('page-requested', '09:04'),
      entry('commented', '09:05', { visibility: 'public' }),
      { version: 99, unreadable: true as const },
      entry('commented', '09:06', { visibility: 'internal' }),
      entry('sla-breached', '09:34', { clock: 'update' }),
      entry('sla-breached', '09:35', { clock: 'resolution' }),
      entry('major-updated', '09:36'),
      entry('resolved', '09:50'),
    ];
    expect(shown(items)).toEqual([
      ...['alert', 2, 'decision', 'milestone', 'page', 1, 'note', 'missed', 1, 'update', 'milestone'],
    ]);
  });

  it('when something was said before it was noted then it stands where it was said', () => {
    const items = [
      entry('major-accepted', '09:04'),
      entry('major-updated', '09:10'),
      entry('major-noted', '09:20', { kind: 'message', happenedAt: '2026-09-07T09:06:00.000Z' }),
    ];
    expect(shown(items)).toEqual(['milestone', 'message', 'update']);
  });

  it('when there were updates then the last one is found', () => {
    const [first, second] = [entry('major-updated', '09:10'), entry('major-updated', '09:20')];
    expect(lastUpdateIn([first, second, entry('resolved', '09:30')])).toBe(second);
    expect(lastUpdateIn([entry('resolved', '09:30')])).toBeNull();
  });
});
