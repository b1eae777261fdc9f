import { describe, expect, it } from 'vitest';
import { queuesOf, queueTag } from './queue-tag.ts';

const AT = '2026-09-07T10:00:00.000Z';

describe('the tag of a queue', () => {
  it('is the same until something changes', () => {
    expect(queueTag({ changes: 3, at: AT }, '2026-09-07T11:00:00.000Z')).toBe('"q3"');
    expect(queueTag({ changes: 4, at: AT }, '2026-09-07T11:00:00.000Z')).toBe('"q4"');
    expect(queueTag({ changes: 0, at: null }, AT)).toBe('"q0"');
  });

  it('is another one while indexes may lag behind the change', () => {
    expect(queueTag({ changes: 3, at: AT }, '2026-09-07T10:00:04.999Z')).not.toBe('"q3"');
    expect(queueTag({ changes: 3, at: AT }, '2026-09-07T10:00:05.000Z')).toBe('"q3"');
  });

  it('hangs on the narrowest queue that knows of every change', () => {
    expect(queuesOf({ assignee: 'lin@example.com', queue: ['a'] })).toEqual([
      { kind: 'assignee', name: 'lin@example.com' },
    ]);
    expect(queuesOf({ queue: ['a', 'b'] })).toMatchObject([{ name: 'a' }, { name: 'b' }]);
    expect(queuesOf({ requester: 'ann@example.com' })).toEqual([{ kind: 'all', name: '' }]);
  });
});
