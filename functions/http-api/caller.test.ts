import { describe, expect, it } from 'vitest';
import { callerOf } from './caller.ts';

const agent = { email: 'Lin@Example.com', name: 'Lin', 'cognito:groups': '[agent requester]', 'custom:tenant': 'acme' };
const forbidden = expect.objectContaining({ code: 'forbidden' });

describe('the caller of a token', () => {
  it('is the person of the e-mail address, for the tenant, with every role', () => {
    expect(callerOf(agent)).toEqual({
      tenant: 'acme',
      actor: { kind: 'person', id: 'lin@example.com', name: 'Lin', staff: true },
      roles: ['agent', 'requester'],
    });
  });

  it('is read alike from the one string the gateway makes of a list, and from a list', () => {
    const groups = [['agent', 'requester'], '[agent requester]', '[agent, requester]', 'agent requester'];
    for (const group of groups) {
      expect(callerOf({ ...agent, 'cognito:groups': group }).roles).toEqual(['agent', 'requester']);
    }
  });

  it('belongs to the default tenant when the token names none, and to no staff as a requester', () => {
    const { tenant, actor } = callerOf({ email: 'ann@example.com', 'cognito:groups': '[requester]' });
    expect({ tenant, staff: actor.staff, name: actor.name }).toEqual({ tenant: 'default', staff: false, name: null });
  });

  it('may be a machine without an address', () => {
    const { actor } = callerOf({ sub: 'erp', 'cognito:groups': '[integration]' });
    expect(actor).toEqual({ kind: 'integration', id: 'erp', name: null, staff: true });
  });

  it.each([
    ['names no role', { ...agent, 'cognito:groups': undefined }],
    ['names unknown groups only', { ...agent, 'cognito:groups': '[president]' }],
    ['names no address', { ...agent, email: undefined }],
    ['names an address nobody verified', { ...agent, email_verified: 'false' }],
    ['names a tenant that would break keys', { ...agent, 'custom:tenant': 'acme#INC' }],
  ])('is refused when the token %s', (_, claims) => {
    expect(() => callerOf(claims)).toThrow(forbidden);
  });

  it('is not signed in without a token', () => {
    expect(() => callerOf(undefined)).toThrow(expect.objectContaining({ code: 'unauthenticated' }));
  });
});
