import { describe, expect, it } from 'vitest';
import { formatToken, isOneOf, newSecret, readToken, tokenHash } from './integration-token.ts';

describe('a token of an integration', () => {
  it.each([
    ['default', 'alertmanager'],
    ['a_tenant_with_underscores', 'prometheus-eu'],
    ['fl_x', 'a.b-c'],
    ['-._', '0'],
  ])('names tenant %s and integration %s, whatever stands in them', (tenant, integration) => {
    expect(readToken(formatToken({ tenant, integration }, newSecret()))).toEqual({ tenant, integration });
  });

  it.each([
    '',
    'fl_',
    'fl_default_x_',
    `fl_default_${'0'.repeat(48)}`,
    `fl_a#b_x_${'0'.repeat(48)}`,
    'eyJhbGciOi.e30.c2ln',
  ])('is none when it is %j', (text) => {
    expect(readToken(text)).toBeNull();
  });

  it('is known by one of the hashes that are kept, and no other is', () => {
    const token = formatToken({ tenant: 'default', integration: 'zabbix' }, newSecret());
    const other = formatToken({ tenant: 'default', integration: 'zabbix' }, newSecret());
    expect(isOneOf(token, [tokenHash(other), tokenHash(token)])).toBe(true);
    expect(isOneOf(token, [tokenHash(other)])).toBe(false);
    expect(isOneOf(token, [])).toBe(false);
  });

  it('fits a header, an address and a basic password as it is', () => {
    const token = formatToken({ tenant: 'a.b-c_d', integration: 'x' }, newSecret());
    expect(encodeURIComponent(token)).toBe(token);
  });
});
