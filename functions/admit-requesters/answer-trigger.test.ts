import { describe, expect, it } from 'vitest';
import { answerTrigger } from './answer-trigger.ts';
import { TriggerEventSchema } from './trigger-event.ts';

const PORTALS: Record<string, string[]> = { default: ['example.com'], north: ['north.test'] };
const portalOf = async (tenant: string) => ({ portal: { domains: PORTALS[tenant] ?? [] } });
const never = () => Promise.reject(new Error('the table is not asked'));

function token(attributes: object, groups: string[] = []) {
  const request = {
    userAttributes: { email_verified: 'true', ...attributes },
    groupConfiguration: { groupsToOverride: groups },
  };
  const response = { claimsOverrideDetails: null };
  return TriggerEventSchema.parse({ version: '1', triggerSource: 'TokenGeneration_HostedAuth', request, response });
}

function signUp(attributes: object) {
  return TriggerEventSchema.parse({
    triggerSource: 'PreSignUp_SignUp',
    request: { userAttributes: attributes },
    response: {},
  });
}

describe('given somebody who signs up', () => {
  it('when the portal lists their domain then they may', async () => {
    await expect(answerTrigger(portalOf, signUp({ email: 'ana@example.com' }))).resolves.toBeDefined();
  });

  it('when it does not then they are refused', async () => {
    await expect(answerTrigger(portalOf, signUp({ email: 'eve@evil.test' }))).rejects.toThrow('may not sign up here');
  });

  it('when an administrator makes them then nothing is asked', async () => {
    const event = TriggerEventSchema.parse({ triggerSource: 'PreSignUp_AdminCreateUser', request: {} });
    await expect(answerTrigger(never, event)).resolves.toBe(event);
  });
});

describe('given a token that is about to be made', () => {
  const roleOf = async (event: ReturnType<typeof token>) =>
    (await answerTrigger(portalOf, event)).response as { claimsOverrideDetails: object | null };

  it('when its person has a role then it stays as it is, and nothing is read', async () => {
    const event = token({ email: 'ben@example.com' }, ['agent']);
    expect(await answerTrigger(never, event)).toBe(event);
  });

  it.each([
    ['ana@example.com', undefined, 'default'],
    ['nils@north.test', 'north', 'north'],
  ])('when %s has none and a portal lists their domain then they are its requester', async (email, tenant, of) => {
    expect(await roleOf(token({ email, 'custom:tenant': tenant }))).toMatchObject({
      claimsOverrideDetails: {
        claimsToAddOrOverride: { 'custom:tenant': of },
        groupOverrideDetails: { groupsToOverride: ['requester'] },
      },
    });
  });

  it.each([
    [{ email: 'eve@evil.test' }],
    [{ email: 'ana@example.com', email_verified: 'false' }],
    [{ email: 'ana@example.com', 'custom:tenant': 'north' }],
  ])('when %j may use no portal then they stay without a role', async (attributes) => {
    expect((await roleOf(token(attributes))).claimsOverrideDetails).toBeNull();
  });
});
