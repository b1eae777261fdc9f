import { describe, expect, it, vi } from 'vitest';
import { unreadable } from '#shared/store/table/unreadable.ts';
import { standingVersions } from './standing-version.ts';

/** Versions 1 to `last`, some of which cannot be read. */
function aTenant({ last, broken = [] }: { last: number; broken?: number[] }) {
  const clock = { now: 0 };
  const isThere = vi.fn(async (_: string, version: number) => version >= 1 && version <= last);
  const read = async (_: string, version: number) => {
    if (version > last || broken.includes(version)) throw unreadable('configuration', `version ${version}`, null);
    return version;
  };
  const tell = vi.fn(async () => undefined);
  return { clock, isThere, tell, standing: standingVersions({ read, isThere }, tell, () => clock.now) };
}

describe('given a head that can be read', () => {
  it('then it holds, and nothing is told or looked for', async () => {
    const { standing, tell, isThere } = aTenant({ last: 3 });
    expect(await standing.version('acme', 0)).toBe(0);
    expect(await standing.version('acme', 3)).toBe(3);
    expect(await standing.fault('acme', 3)).toBeNull();
    expect(tell).not.toHaveBeenCalled();
    expect(isThere).not.toHaveBeenCalled();
  });
});

describe('given a head that cannot be read', () => {
  it.each([0, 1, 2, 3, 4, 7, 8, 9, 1000, 1023, 1024])(
    'when there are %i versions then the last one holds',
    async (last) => {
      const { standing, isThere } = aTenant({ last });
      expect(await standing.version('acme', null)).toBe(last);
      expect(isThere.mock.calls.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(last + 2)));
    },
  );

  it('then it is told once, by name, and looked for again after a minute', async () => {
    const { standing, tell, isThere, clock } = aTenant({ last: 5 });
    for (let time = 0; time < 3; time++) expect(await standing.version('acme', null)).toBe(5);
    const once = isThere.mock.calls.length;
    expect(tell).toHaveBeenCalledTimes(1);
    expect(tell).toHaveBeenCalledWith('acme', expect.objectContaining({ code: 'unreadable' }));
    expect((await standing.fault('acme', null))?.data).toMatchObject({ number: 'configuration', part: 'head' });
    clock.now = 60_000;
    await standing.version('acme', null);
    expect(isThere).toHaveBeenCalledTimes(2 * once);
  });

  it('when it is repaired and breaks again then what was found before is not believed', async () => {
    const { standing, tell } = aTenant({ last: 5 });
    await standing.version('acme', null);
    expect(await standing.version('acme', 5)).toBe(5);
    await standing.version('acme', null);
    expect(tell).toHaveBeenCalledTimes(2);
  });
});

describe('given that the version that should hold cannot be read', () => {
  it.each([
    ['the one before it can', { last: 3, broken: [3] }, 3, 2],
    ['nor can those before it', { last: 5, broken: [3, 4, 5] }, 5, 2],
    ['it is not there', { last: 3 }, 9_000_000, 3],
    ['it is not there, and the last one cannot be read', { last: 3, broken: [3] }, 4, 2],
    ['no other was published', { last: 1, broken: [1] }, 1, 0],
    ['nor can the head', { last: 3, broken: [3] }, null, 2],
  ])('when %s then the last readable one holds', async (_, stored, head, holds) => {
    const { standing, tell } = aTenant(stored);
    expect(await standing.version('acme', head)).toBe(holds);
    expect(tell).toHaveBeenCalledTimes(1);
    expect(await standing.fault('acme', head)).not.toBeNull();
  });

  it('when no late one can be read then nothing is guessed', async () => {
    const broken = Array.from({ length: 30 }, (_, index) => index + 1);
    await expect(aTenant({ last: 30, broken }).standing.version('acme', 30)).rejects.toMatchObject({
      code: 'unreadable',
    });
  });

  it('when it is repaired, which somebody saw, then it holds at once', async () => {
    const broken = [3];
    const { standing } = aTenant({ last: 3, broken });
    expect(await standing.version('acme', 3)).toBe(2);
    broken.pop();
    expect(await standing.version('acme', 3)).toBe(2);
    expect(await standing.fault('acme', 3)).toBeNull();
    expect(await standing.version('acme', 3)).toBe(3);
  });

  it('when AWS fails on it then that is no fault of what is stored', async () => {
    const read = () => Promise.reject(new Error('throttled'));
    const standing = standingVersions({ read, isThere: async () => true }, async () => undefined);
    await expect(standing.version('acme', 3)).rejects.toThrow('throttled');
  });
});
