import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { merge } from './merge.ts';
import { withValue } from './paths.ts';

const base = { groups: { desk: { label: 'Desk', tier: 1 } }, levels: [{ name: 'high' }, { name: 'low' }], days: 5 };

describe('given a configuration', () => {
  it('when a value is set or taken away then only its place differs', () => {
    const moved = withValue(base, ['groups', 'desk', 'tier'], 2);
    expect(differences(base, moved)).toEqual([{ path: 'groups.desk.tier', before: 1, after: 2 }]);
    const shorter = withValue(base, ['levels', '0'], undefined);
    expect(shorter).toMatchObject({ levels: [{ name: 'low' }] });
    expect(withValue(base, ['groups', 'desk'], undefined)).toMatchObject({ groups: {} });
    expect(withValue({}, ['a', 'b'], 1)).toEqual({ a: { b: 1 } });
  });

  it('when an entry is new or gone then it is one difference', () => {
    const more = withValue(base, ['groups', 'vendor'], { label: 'Vendor', tier: 3 });
    expect(differences(base, more)).toEqual([
      { path: 'groups.vendor', before: undefined, after: { label: 'Vendor', tier: 3 } },
    ]);
  });
});

describe('given two who changed the same configuration', () => {
  const mine = withValue(withValue(base, ['days'], 7), ['levels', '0', 'name'], 'top');

  it('when they changed different places then both stand', () => {
    const theirs = withValue(base, ['groups', 'desk', 'label'], 'Service desk');
    const { document, conflicts } = merge({ base, mine, theirs }, 'mine');
    expect(conflicts).toEqual([]);
    expect(document).toEqual(withValue(mine, ['groups', 'desk', 'label'], 'Service desk'));
  });

  it('when they changed the same place then it is named and the preferred side stands', () => {
    const theirs = withValue(base, ['days'], 9);
    const { document, conflicts } = merge({ base, mine, theirs }, 'theirs');
    expect(conflicts).toEqual([{ path: 'days', base: 5, mine: 7, theirs: 9 }]);
    expect(document).toEqual(withValue(mine, ['days'], 9));
  });

  it('when a list grew on one side and changed on the other then it is one conflict', () => {
    const theirs = withValue(base, ['levels'], [{ name: 'high' }, { name: 'low' }, { name: 'none' }]);
    expect(merge({ base, mine, theirs }, 'mine').conflicts.map(({ path }) => path)).toEqual(['levels']);
  });

  it('when one took away what the other left alone then it stays away', () => {
    const without = withValue(base, ['groups', 'desk'], undefined);
    expect(merge({ base, mine: without, theirs: withValue(base, ['days'], 9) }, 'mine').document).toEqual(
      withValue(without, ['days'], 9),
    );
  });
});
