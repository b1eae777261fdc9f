import { describe, expect, it } from 'vitest';
import { addressFault, maskedAddress } from './address-fault.ts';
import { isAllowedAddress } from './allowed-address.ts';

const OUTSIDE = { loopback: false, privately: false };

describe('given an address a name resolves to', () => {
  it.each([
    ['93.184.216.34', true],
    ['2606:2800:220:1:248:1893:25c8:1946', true],
    ['10.1.2.3', false],
    ['172.31.255.1', false],
    ['192.168.0.1', false],
    ['fd12:3456::1', false],
    ['169.254.169.254', false],
    ['::ffff:169.254.169.254', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::a9fe:a9fe', false],
    ['fe80::1', false],
    ['fd00:ec2::254', false],
    ['0.0.0.0', false],
    ['127.0.0.1', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['example.com', false],
  ])('%s may be called: %s', (address, allowed) => {
    expect(isAllowedAddress(address, OUTSIDE)).toBe(allowed);
  });

  it('the machine itself may be called only where a desk is tried out, and one’s own networks only by the configuration', () => {
    expect(isAllowedAddress('127.0.0.1', { ...OUTSIDE, loopback: true })).toBe(true);
    expect(isAllowedAddress('169.254.169.254', { loopback: true, privately: true })).toBe(false);
    expect(isAllowedAddress('10.1.2.3', { ...OUTSIDE, privately: true })).toBe(true);
  });
});

describe('given an address that is saved', () => {
  it.each([
    ['https://hooks.example.com/desk?topic=a', null],
    ['https://93.184.216.34/', null],
    ['hooks.example.com', 'must be an address such as https://hooks.example.com/desk'],
    ['http://hooks.example.com/', 'must be https'],
    ['ftp://hooks.example.com/', 'must be https'],
    ['http://127.0.0.1:4000/', 'must be https'],
    ['https://ada:secret@hooks.example.com/', 'must have no user in it'],
    ['https://localhost./', 'must not lead to the machine itself'],
    ['https://2130706433/', 'must not be a private, link-local or loopback address'],
    ['https://0x7f.1/', 'must not be a private, link-local or loopback address'],
    ['https://[::ffff:a9fe:a9fe]/', 'must not be a private, link-local or loopback address'],
    ['https://169.254.169.254/latest', 'must not be a private, link-local or loopback address'],
    ['https://10.0.0.7/', 'must not be a private, link-local or loopback address'],
    ['https://[fd00::1]/', 'must not be a private, link-local or loopback address'],
  ])('%s: %s', (url, fault) => {
    expect(addressFault(url, false)).toBe(fault);
  });

  it('the machine itself is one only where a desk is tried out, and nothing else of what is private is', () => {
    expect(addressFault('http://127.0.0.1:4000/_local/webhooks/receive', true)).toBeNull();
    expect(addressFault('http://10.0.0.7/', true)).toBe('must be https');
    expect(addressFault('https://169.254.169.254/', true)).toContain('link-local');
  });

  it('of a chat’s only where it leads is shown', () => {
    expect(maskedAddress('https://hooks.slack.com/services/T0/B0/secret')).toBe('https://hooks.slack.com/…');
  });
});
