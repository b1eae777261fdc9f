import { describe, expect, test } from 'vitest';
import { ClockTermSchema } from '#events/incident/service-level.ts';
import { chooseTerms, ServiceLevelPolicySchema } from './policy.ts';
import type { PolicyFacts } from './policy-match.ts';

const FACTS: PolicyFacts = {
  tenant: 'default',
  kind: 'incident',
  category: 'network',
  subcategory: null,
  channel: 'email',
  group: 'service-desk',
  requester: 'ada@example.com',
  impact: 'high',
  urgency: 'high',
  priority: 'high',
  configurationItems: ['arn:aws:ec2:eu-central-1:1:instance/i-1'],
};

const RESOLUTION = { resolution: { target: { duration: 'PT8H' } } };

function policy(name: string, match: object, clocks: object = RESOLUTION) {
  return ServiceLevelPolicySchema.parse({ name, match, clocks, calendar: 'office' });
}

function faults(changes: object): string[] {
  const whole = { name: 'p', match: {}, clocks: RESOLUTION, calendar: 'office', ...changes };
  const result = ServiceLevelPolicySchema.safeParse(whole);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('given policies in order', () => {
  test('then the first that fits and has the clock sets it, and says why', () => {
    const terms = chooseTerms(
      [
        policy('other', { priority: 'low' }),
        policy('vip', { requester: '@example.com', priority: ['critical', 'high'] }),
        policy(
          'any',
          {},
          { response: { target: { businessDays: 1 }, calendar: 'always', thresholds: [80] }, ...RESOLUTION },
        ),
      ],
      FACTS,
    );
    expect(terms).toMatchObject([
      { clock: 'response', policy: 'any', why: 'it applies to every record', calendar: 'always', thresholds: [80] },
      {
        clock: 'resolution',
        policy: 'vip',
        why: 'requester is @example.com and priority is critical or high',
        calendar: 'office',
        thresholds: [50, 75],
        reopen: 'resume',
        mode: 'retroactive',
      },
    ]);
    for (const term of terms) expect(ClockTermSchema.parse(term)).toEqual(term);
  });

  test('when none fits then there is no clock', () => {
    expect(chooseTerms([policy('other', { priority: 'low' })], FACTS)).toEqual([]);
  });

  test.each([
    ['kind', { kind: 'incident' }, { kind: 'service_request' }],
    ['category', { category: ['mail', 'network'] }, { category: 'mail' }],
    ['subcategory', {}, { subcategory: 'vpn' }],
    ['channel', { channel: 'email' }, { channel: 'phone' }],
    ['group', { group: 'service-desk' }, { group: 'vendor' }],
    ['requester', { requester: 'Ada@Example.com' }, { requester: 'bob@example.com' }],
    ['domain', { requester: '@example.com' }, { requester: '@ample.com' }],
    ['impact', { impact: 'high' }, { impact: 'low' }],
    ['urgency', { urgency: 'high' }, { urgency: 'low' }],
    ['tenant', { tenant: ['default', 'acme'] }, { tenant: 'acme' }],
    ['configuration item', { configurationItem: FACTS.configurationItems[0] }, { configurationItem: 'i-2' }],
  ])('then a condition on %s decides', (_, fits, doesNot) => {
    expect(chooseTerms([policy('p', fits)], FACTS)).toHaveLength(1);
    expect(chooseTerms([policy('p', doesNot)], FACTS)).toEqual([]);
  });
});

describe('given promises of those who have the record', () => {
  const inside = policy(
    'inside',
    {},
    { group: { target: { duration: 'PT2H' }, onReassign: 'continue' }, supplier: { target: { duration: 'PT8H' } } },
  );
  const holder = { name: 'network' };

  test('then a group has one, a supplier both, and nobody none', () => {
    const chosen = (of: Parameters<typeof chooseTerms>[2]) => chooseTerms([inside], FACTS, of);
    expect(chosen(null)).toEqual([]);
    expect(chosen(holder)).toMatchObject([{ clock: 'group', group: 'network', onReassign: 'continue' }]);
    expect(chosen({ ...holder, supplier: true })).toMatchObject([
      { clock: 'group' },
      { clock: 'supplier', group: 'network', onReassign: 'restart' },
    ]);
    for (const term of chosen(holder)) expect(ClockTermSchema.parse(term)).toEqual(term);
  });

  test.each([
    ['group', 'Asia/Tokyo', 'Asia/Tokyo'],
    ['group', undefined, undefined],
    ['calendar', 'Asia/Tokyo', undefined],
  ])('when the zone is from the %s and the group is in %s then the term says %s', (zoneFrom, zone, expected) => {
    const there = { ...policy('p', {}), zoneFrom } as Parameters<typeof chooseTerms>[0][number];
    const [term] = chooseTerms([there], FACTS, { name: 'network', zone });
    expect(term?.zone).toBe(expected);
    expect(term).not.toHaveProperty('group');
  });
});

describe('given a policy that cannot be kept', () => {
  test.each([
    [
      'no time',
      { clocks: { response: { target: { duration: 'PT0S' } } } },
      'clocks.response.target.duration: must be longer than zero',
    ],
    [
      'less than no time',
      { clocks: { response: { target: { duration: '-PT1H' } } } },
      'clocks.response.target.duration: must be an ISO 8601',
    ],
    ['no business day', { clocks: { response: { target: { businessDays: 0 } } } }, 'clocks.response.target'],
    ['a warning after the end', { thresholds: [100] }, 'thresholds.0: '],
    ['a warning no time before the end', { thresholds: [{ before: 'PT0S' }] }, 'thresholds.0'],
    [
      'a rule for handovers where nothing is handed over',
      { clocks: { response: { target: { duration: 'PT1H' }, onReassign: 'continue' } } },
      'clocks.response: Unrecognized key',
    ],
    ['a zone from nowhere', { zoneFrom: 'moon' }, 'zoneFrom: '],
    ['an unknown condition', { match: { colour: 'red' } }, 'match: Unrecognized key'],
    ['an unknown clock', { clocks: { review: { target: { duration: 'PT1H' } } } }, 'clocks: Unrecognized key'],
    ['an unknown rule', { reopen: 'rewind' }, 'reopen: '],
  ])('refuses %s and names it', (_, changes, message) => {
    expect(faults(changes)).toContainEqual(expect.stringContaining(message));
  });
});
