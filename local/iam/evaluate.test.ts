import { describe, expect, it } from 'vitest';
import { isAllowed, matches } from '#local/iam/evaluate.ts';
import { parsePolicy } from '#local/iam/policy.ts';

const TABLE = 'arn:aws:dynamodb:eu-west-1:000000000000:table/incidents';

const asks = (statements: unknown[], action: string, resource: string, context: Record<string, string> = {}) =>
  isAllowed(parsePolicy({ Version: '2012-10-17', Statement: statements }, 'Test'), { action, resource, context });

describe('given a role may get and query one table', () => {
  const grant = [
    { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:Query'], Resource: [TABLE, `${TABLE}/index/*`] },
  ];

  it.each([
    ['dynamodb:GetItem', TABLE, true],
    ['dynamodb:getitem', TABLE, true],
    ['dynamodb:Query', `${TABLE}/index/byState`, true],
    ['dynamodb:PutItem', TABLE, false],
    ['dynamodb:GetItem', `${TABLE}-of-others`, false],
  ])('then %s on %s is %s', (action, resource, expected) => {
    expect(asks(grant, action, resource)).toBe(expected);
  });
});

describe('given nothing is granted', () => {
  it('then nothing is allowed', () => {
    expect(asks([], 'dynamodb:GetItem', TABLE)).toBe(false);
  });
});

describe('given an allow and a deny that both apply', () => {
  const allow = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
  const deny = {
    Effect: 'Deny',
    Action: 's3:*',
    Resource: '*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };

  it('then the deny wins', () => {
    expect(asks([allow, deny], 's3:GetObject', 'arn:aws:s3:::mail/x', { 'aws:SecureTransport': 'false' })).toBe(false);
  });

  it('then the allow stands where the condition of the deny does not hold', () => {
    expect(asks([allow, deny], 's3:GetObject', 'arn:aws:s3:::mail/x', { 'aws:SecureTransport': 'true' })).toBe(true);
  });
});

describe('given a condition on a key', () => {
  const grant = (condition: object) => [
    { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*', Condition: condition },
  ];

  it('then the key must be there and match', () => {
    const fromRule = grant({ ArnLike: { 'aws:SourceArn': 'arn:aws:events:*:*:rule/desk-*' } });
    const rule = (name: string) => ({ 'aws:SourceArn': `arn:aws:events:eu-west-1:0:rule/${name}` });
    expect(asks(fromRule, 'sqs:SendMessage', 'q', rule('desk-mail'))).toBe(true);
    expect(asks(fromRule, 'sqs:SendMessage', 'q', rule('other'))).toBe(false);
    expect(asks(fromRule, 'sqs:SendMessage', 'q')).toBe(false);
  });

  it('then keys are compared without regard to case', () => {
    expect(
      asks(grant({ StringEquals: { 'AWS:sourceAccount': '1' } }), 'sqs:SendMessage', 'q', { 'aws:SourceAccount': '1' }),
    ).toBe(true);
  });
});

describe('given a policy that is not evaluated here', () => {
  it.each([
    ['NotAction', { Effect: 'Allow', NotAction: 's3:*', Resource: '*' }],
    [
      'an unknown operator',
      { Effect: 'Allow', Action: 's3:*', Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': '::1' } } },
    ],
    ['a policy variable', { Effect: 'Allow', Action: 's3:*', Resource: `arn:aws:s3:::x/${'$'}{aws:username}` }],
  ])('then %s is refused', (_, statement) => {
    expect(() => parsePolicy({ Statement: [statement] }, 'Test')).toThrow();
  });
});

describe('given a deny below a version of TLS', () => {
  const statements = [
    { Effect: 'Allow', Action: 's3:*', Resource: '*' },
    { Effect: 'Deny', Action: 's3:*', Resource: '*', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
  ];

  it.each([
    ['1.1', false],
    ['1.2', true],
    ['1.3', true],
  ])('then version %s is let through: %s', (version, expected) => {
    expect(asks(statements, 's3:GetObject', 'x', { 's3:TlsVersion': version })).toBe(expected);
  });
});

describe('given a pattern with wildcards', () => {
  it('then every other character stands for itself', () => {
    expect(matches('a.b*', 'a.b/c')).toBe(true);
    expect(matches('a.b*', 'axb')).toBe(false);
    expect(matches('a?c', 'abc')).toBe(true);
    expect(matches('a?c', 'ac')).toBe(false);
  });
});
