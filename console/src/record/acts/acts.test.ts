import { describe, expect, it } from 'vitest';
import { type Action, TRANSITIONS } from '../../../../shared/domain/incident/record/lifecycle.ts';
import { acts } from '../../words/en/record/acts.ts';
import type { Words } from '../../words/words.ts';
import { ACTS, hindrance } from './acts.ts';

const words = { acts } as unknown as Words;

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

describe('Given a record that is, or is not, a major incident', () => {
  const record = { status: 'in_progress', mergedInto: null, links: [], assignment: { state: 'none' } };
  const STATES = [null, 'proposed', 'accepted', 'rejected', 'demoted', 'ended'] as const;

  it.each([
    ['propose-major', [null, 'rejected', 'demoted', 'ended']],
    ['accept-major', [null, 'proposed', 'rejected', 'demoted']],
    ['reject-major', ['proposed']],
    ['demote-major', ['accepted']],
  ])('offers %s exactly from where the desk leads on', (name, from) => {
    const act = ACTS.find((one) => one.name === name);
    const major = (state: string | null) => (state === null ? null : { state });
    const possible = STATES.filter(
      (state) => act && hindrance(act, { ...record, major: major(state) } as never, words) === undefined,
    );
    expect(possible).toEqual(from);
  });
});
