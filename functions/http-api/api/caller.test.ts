import { describe, expect, it } from 'vitest';
import { TENANCIES } from '#domain/kernel/tenant.ts';
import { callerOf } from './caller.ts';

const agent = {
  token_use: 'id',
  email: 'Lin@Example.com',
  name: 'Lin',
  'cognito:groups': '[agent requester]',
  'custom:tenant': 'acme',
};
const ann = { token_use: 'id', email: 'ann@example.com', 'cognito:groups': '[requester]' };
const unauthenticated = expect.objectContaining({ code: 'unauthenticated' });
const forbidden = expect.objectContaining({ code: 'forbidden' });

describe('the caller of a token', () => {
  it('is the person of the e-mail address, for the tenant, with every role', () => {
    expect(callerOf(agent, 'several')).toEqual({
      tenant: 'acme',
      actor: { kind: 'person', id: 'lin@example.com', name: 'Lin', staff: true },
      roles: ['agent', 'requester'],
    });
  });

  it('is read alike from the one string the gateway makes of a list, and from a list', () => {
    const groups = [['agent', 'requester'], '[agent requester]', '[agent, requester]', 'agent requester'];
    for (const group of groups) {
      expect(callerOf({ ...agent, 'cognito:groups': group }, 'several').roles).toEqual(['agent', 'requester']);
    }
  });

  it('of a stage with one tenant belongs to it when the token names none, and to no staff as a requester', () => {
    const { tenant, actor } = callerOf(ann, 'one');
    expect({ tenant, staff: actor.staff, name: actor.name }).toEqual({ tenant: 'default', staff: false, name: null });
  });

  it('may be a machine without an address', () => {
    const { actor } = callerOf({ token_use: 'id', sub: 'erp', 'cognito:groups': '[integration]' }, 'one');
    expect(actor).toEqual({ kind: 'integration', id: 'erp', name: null, staff: true });
  });

  it.each([
    ['names no role', { ...agent, 'cognito:groups': undefined }],
    ['names unknown groups only', { ...agent, 'cognito:groups': '[president]' }],
    ['names no address', { ...agent, email: undefined }],
    ['names an address nobody verified', { ...agent, email_verified: 'false' }],
    ['names a tenant that would break keys', { ...agent, 'custom:tenant': 'acme#INC' }],
  ])('is refused when the token %s', (_, claims) => {
    for (const tenancy of TENANCIES) expect(() => callerOf(claims, tenancy)).toThrow(forbidden);
  });

  it('is not signed in without a token', () => {
    expect(() => callerOf(undefined, 'one')).toThrow(unauthenticated);
  });

  it.each(['access', 'refresh', undefined, 1])('is not proven by a token whose use is %s', (use) => {
    for (const tenancy of TENANCIES)
      expect(() => callerOf({ ...agent, token_use: use }, tenancy)).toThrow(unauthenticated);
  });

  it.each([undefined, '', ' '])('where there are several tenants is nobody with the tenant %j', (tenant) => {
    expect(() => callerOf({ ...ann, 'custom:tenant': tenant }, 'several')).toThrow(forbidden);
    expect(callerOf({ ...ann, 'custom:tenant': tenant }, 'one').tenant).toBe('default');
  });
});
