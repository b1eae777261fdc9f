import { describe, expect, it } from 'vitest';
import { type Action, TRANSITIONS } from '../../../../shared/domain/incident/record/lifecycle.ts';
import { ACTS } from './acts.ts';

const DECIDED = [
  'accept',
  'hold',
  'resume',
  'resolve',
  'assign',
  'decline',
  'wait',
  'confirm',
  'reopen',
  'close',
  'cancel',
];

describe('Given the desk’s table of transitions', () => {
  it.each(DECIDED)('offers to %s exactly where it leads somewhere', (name) => {
    const act = ACTS.find((one) => one.name === name);
    expect(act?.in?.toSorted()).toEqual(Object.keys(TRANSITIONS[name as Action]).sort());
  });

  it('gives no key twice', () => {
    const keys = ACTS.flatMap(({ key = [] }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
