import { describe, expect, it } from 'vitest';
import { SEARCH_KINDS } from '#shared/use-cases/search/search-kinds.ts';
import { KINDS, pageOfHit, pageOfNumber } from '../../console/src/search/hit.ts';

describe('Given the kinds that are found', () => {
  it('the console has a page for each, and for no other', () => {
    expect([...KINDS].toSorted()).toEqual(SEARCH_KINDS.map(({ name }) => name).toSorted());
  });

  it.each(SEARCH_KINDS.map(({ name, letters }) => [name, letters] as const))(
    'opens a number of a %s, which begins with %s, where one that was found is opened',
    (name, letters) => {
      const kind = KINDS.find((one) => one === name) ?? 'incident';
      expect(pageOfNumber(`${letters}-7`)).toBe(pageOfHit({ kind, number: `${letters}-000007` }));
    },
  );
});
