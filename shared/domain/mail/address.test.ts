import { describe, expect, it } from 'vitest';
import { isPlainAddress, splitAddress, withoutTag, withTag } from './address.ts';

describe('Given an address', () => {
  it('takes it apart', () => {
    expect(splitAddress('Desk+INC-1@Example.net')).toEqual({ base: 'desk', tag: 'inc-1', domain: 'example.net' });
    expect(splitAddress('desk@example.net')).toEqual({ base: 'desk', tag: null, domain: 'example.net' });
    expect(splitAddress('nobody')).toBeNull();
  });

  it('puts a tag on and takes it off', () => {
    expect(withoutTag(withTag('desk@example.net', 'abc'))).toBe('desk@example.net');
  });

  it.each([
    'a@b',
    'o’hara@example.com',
    'a b@example.com',
    'a@example.com,b@example.com',
    'a@example.com\n',
    '',
    'a@b@c',
  ])('knows whether mail can be sent to %j', (address) => {
    expect(isPlainAddress(address)).toBe(address === 'a@b');
  });
});
