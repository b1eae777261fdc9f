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

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/** @param loopback - whether the machine itself may be called: only where a desk is tried out */
export function isAllowedAddress(address: string, loopback: boolean): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  // A list of IPv4 networks also answers for IPv4 addresses written as IPv6.
  if (LOOPBACK.check(address, family)) return loopback;
  return !FORBIDDEN.check(address, family);
}
