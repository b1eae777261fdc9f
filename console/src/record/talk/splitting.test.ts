import { describe, expect, it } from 'vitest';
import { splittable } from './splitting.ts';
import type { Item } from './use-timeline.ts';

const entry = (version: number, type: string, data: object = {}, as = 'desk') =>
  ({ id: `e${version}`, version, type, at: '', by: 'x', as, why: null, data, hash: '' }) as Item;

describe('given a journal', () => {
  const said = [
    entry(1, 'opened'),
    entry(2, 'commented'),
    entry(3, 'commented', {}, 'requester'),
    entry(4, 'commented', {}, 'automation'),
    { version: 5, unreadable: true as const },
  ];

  it('when somebody splits it then what people wrote can be chosen', () => {
    expect([...splittable(said)]).toEqual([2, 3]);
  });

  it('when part of it went already then it cannot go twice, until that is undone', () => {
    const split = [...said, entry(6, 'split-off', { to: 'INC-000002', entries: [3] })];
    expect([...splittable(split)]).toEqual([2]);
    expect([...splittable([...split, entry(7, 'split-undone', { from: 'INC-000002' })])]).toEqual([2, 3]);
  });
});
