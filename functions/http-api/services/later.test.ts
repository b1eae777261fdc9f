import { describe, expect, it } from 'vitest';
import { later } from './later.ts';

describe('given a service that is loaded later', () => {
  const loaded: string[] = [];
  const service = later(async () => {
    loaded.push('loaded');
    return {
      read: async (name: string) => `read ${name}`,
      refuse: async () => {
        throw new Error('refused');
      },
      journals: { verify: async (name: string) => `verified ${name}` },
    };
  });

  it('when its use cases are handed on then nothing is loaded', () => {
    const { read, journals } = service;
    expect([read, journals.verify]).not.toContain(undefined);
    expect(loaded).toEqual([]);
  });

  it('when a use case is called then it answers as if it had been there', async () => {
    expect(await service.read('INC-000001')).toBe('read INC-000001');
    expect(await service.journals.verify('INC-000001')).toBe('verified INC-000001');
    await expect(service.refuse()).rejects.toThrow('refused');
  });
});
