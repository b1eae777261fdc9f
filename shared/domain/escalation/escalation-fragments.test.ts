import { describe, expect, it } from 'vitest';
import { ConfigurationSchema } from '#domain/configuration/configuration.ts';
import { checkReferences } from '#domain/configuration/references.ts';
import { callFaults, policiesCalling } from './called-webhooks.ts';
import { aStep, escalating } from './policy-for-tests.ts';

const tell = (chain: string) => ({ do: 'tell' as const, whom: [{ chain }] });

describe('given a configuration with escalation', () => {
  it('when every name leads somewhere then it is accepted, and kept as it is', () => {
    const steps = [
      aStep('all', { atBreach: true }, [tell('managers'), { do: 'call', webhook: 'pager' }], 'recipient-calendar'),
    ];
    const document = escalating(steps, {
      chains: { managers: ['boss@example.com'] },
      incidentManager: 'im@example.com',
      people: { 'boss@example.com': { calendar: 'business-hours' } },
      webhooks: { pager: { url: 'https://pager.example.com/hook' } },
    });
    expect(checkReferences(document)).toEqual([]);
    expect(ConfigurationSchema.parse(document)).toEqual(document);
  });

  it('when names lead nowhere then each is a fault at its path', () => {
    const steps = [
      aStep('all', { percent: 50 }, [
        ...[tell('ghosts'), { do: 'move' as const, to: { group: 'limbo' } }, { do: 'call' as const, webhook: 'void' }],
      ]),
    ];
    const document = escalating(steps, { people: { 'lin@example.com': { calendar: 'moon' } } });
    document.serviceLevels = document.serviceLevels.slice(0, 1).map((policy) => ({ ...policy, escalation: 'none' }));
    expect(checkReferences(document).map(({ path }) => path)).toEqual([
      'serviceLevels.0.escalation',
      'escalationPolicies.standard.steps.0.actions.0.whom.0.chain',
      'escalationPolicies.standard.steps.0.actions.1.to.group',
      'people.lin@example.com.calendar',
    ]);
    const { escalationPolicies } = document;
    const fault = { path: 'escalationPolicies.standard.steps.0.actions.2.webhook', message: expect.any(String) };
    expect(callFaults(escalationPolicies, {})).toEqual([fault]);
    expect(callFaults(escalationPolicies, { void: {} })).toEqual([]);
    expect(policiesCalling(escalationPolicies, 'void')).toEqual(['standard']);
  });

  it.each([
    ['two steps of one clock with one name', [aStep('a', { atBreach: true }), aStep('a', { percent: 50 })]],
    ['an offset that is no duration', [aStep('a', { afterBreach: 'soon' })]],
    ['an offset of nothing', [aStep('a', { afterBreach: 'PT0S' })]],
    ['the whole target as a share', [aStep('a', { percent: 100 })]],
    ['a step that does nothing', [aStep('a', { atBreach: true }, [])]],
  ])('when there is %s then it is refused', (_, steps) => {
    expect(() => escalating(steps)).toThrow();
  });
});

describe('given the address of a webhook', () => {
  it.each([
    ['https://hooks.example.com/a?b=c', true],
    ['http://127.0.0.1:8080/', true],
    ['http://localhost:8080/', true],
    ['http://hooks.example.com/', false],
    ['https://user:word@hooks.example.com/', false],
    ['ftp://hooks.example.com/', false],
    ['hooks.example.com', false],
  ])('%s: allowed is %s', (url, allowed) => {
    const configure = () => escalating([aStep('a', { atBreach: true })], { webhooks: { hook: { url } } });
    if (allowed) expect(configure().webhooks.hook?.url).toBe(url);
    else expect(configure).toThrow();
  });

  it.each([
    ['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', false],
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', true],
    ['whsec_c2hvcnQ=', false],
    ['whsec_not base64 but long enough to be one', false],
  ])('a secret %s: allowed is %s', (secret, allowed) => {
    const webhooks = { hook: { url: 'https://hooks.example.com/', secret } };
    const configure = () => escalating([aStep('a', { atBreach: true })], { webhooks });
    if (allowed) expect(configure().webhooks.hook?.secret).toBe(secret);
    else expect(configure).toThrow();
  });
});
