import { BlockList, isIP } from 'node:net';

/**
 * Addresses no call may reach: the machine itself, where Lambda's own interface listens, link-local ones, where credentials are
 * given out, and what is no single host. Checked when the name is resolved, so that a name cannot change its mind in between.
 */
const FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet('0.0.0.0', 8);
FORBIDDEN.addSubnet('169.254.0.0', 16);
FORBIDDEN.addSubnet('100.64.0.0', 10);
FORBIDDEN.addSubnet('224.0.0.0', 3);
FORBIDDEN.addAddress('::', 'ipv6');
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
FORBIDDEN.addSubnet('fd00:ec2::', 32, 'ipv6');
FORBIDDEN.addSubnet('ff00::', 8, 'ipv6');
// The IPv4 network inside IPv6 by translation, where the same addresses could hide.
FORBIDDEN.addSubnet('64:ff9b::', 96, 'ipv6');
FORBIDDEN.addSubnet('64:ff9b:1::', 48, 'ipv6');
FORBIDDEN.addSubnet('2002::', 16, 'ipv6');

/** Networks of whoever runs the desk: only the configuration's own webhooks, which its keepers write as a whole, may lead there. */
const PRIVATE = new BlockList();
PRIVATE.addSubnet('10.0.0.0', 8);
PRIVATE.addSubnet('172.16.0.0', 12);
PRIVATE.addSubnet('192.168.0.0', 16);
PRIVATE.addSubnet('192.0.0.0', 24);
PRIVATE.addSubnet('198.18.0.0', 15);
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
PRIVATE.addSubnet('fec0::', 10, 'ipv6');

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/** Where calls may lead beside hosts of the internet. */
export interface Reach {
  /** The machine itself: only where a desk is tried out. */
  readonly loopback: boolean;
  /** Networks of one's own. */
  readonly privately: boolean;
}

/** @param address - of IPv4 or IPv6, as text; what is none is not allowed */
export function isAllowedAddress(address: string, { loopback, privately }: Reach): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  // A list of IPv4 networks also answers for IPv4 addresses written as IPv6.
  if (LOOPBACK.check(address, family)) return loopback;
  if (FORBIDDEN.check(address, family)) return false;
  return privately || !PRIVATE.check(address, family);
}
