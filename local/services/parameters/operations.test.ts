import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { WireError } from '#local/core/wire-error.ts';
import type { Principal } from '#local/runtime.ts';
import type { WireRequest } from '#local/service.ts';
import { answerParameters } from '#local/services/parameters/operations.ts';
import { Versions } from '#local/services/parameters/versions.ts';

const NOW = Date.parse('2026-09-07T09:00:00.000Z');
const OPERATOR: Principal = { kind: 'operator' };
const SECURE = { Type: 'SecureString', Value: 'known to nobody else' };

/** Parameter Store of an account, and what it asked IAM. */
function aStore() {
  const asked: string[] = [];
  const iam = {
    assertAllowed: (_: Principal, action: string, resource: string) => {
      asked.push(`${action} ${resource}`);
      if (resource.endsWith('/forbidden')) throw new WireError('AccessDenied', 'no grant', 403);
    },
  };
  const db = new DatabaseSync(':memory:');
  const versions = new Versions({ db, folder: '', transaction: (run) => run() });
  const runtime = { iam, clock: { now: () => NOW }, region: 'eu-west-1', accountId: '123456789012' };
  const context = { versions, runtime } as unknown as Parameters<typeof answerParameters>[0];
  const call = (operation: string, input: object) => {
    const request = { service: 'ssm', operation, body: Buffer.from(JSON.stringify(input)) } as WireRequest;
    return answerParameters(context, request, OPERATOR) as Record<string, unknown>;
  };
  return { call, asked };
}

/** @returns the name of the error of AWS */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof WireError) return error.code;
    throw error;
  }
  return 'none';
}

describe('given a parameter that is put', () => {
  it('then it is plain to whoever asks for it in plain, and to nobody else', () => {
    const { call } = aStore();
    expect(call('PutParameter', { Name: '/a/b', ...SECURE })).toEqual({ Version: 1, Tier: 'Standard' });
    const plain = call('GetParameter', { Name: '/a/b', WithDecryption: true });
    expect(plain.Parameter).toEqual({
      ...{ Name: '/a/b', Type: 'SecureString', Version: 1, DataType: 'text', Value: SECURE.Value },
      ARN: 'arn:aws:ssm:eu-west-1:123456789012:parameter/a/b',
      LastModifiedDate: NOW / 1000,
    });
    expect(JSON.stringify(call('GetParameter', { Name: '/a/b' }))).not.toContain(SECURE.Value);
  });

  it('then it is put again on demand alone, and every version stays to be read', () => {
    const { call } = aStore();
    call('PutParameter', { Name: '/a', ...SECURE });
    expect(refusal(() => call('PutParameter', { Name: '/a', ...SECURE }))).toBe('ParameterAlreadyExists');
    const again = { Name: '/a', Overwrite: true };
    expect(call('PutParameter', { ...again, Value: 'second' })).toMatchObject({ Version: 2 });
    const read = (Name: string) => call('GetParameter', { Name, WithDecryption: true }).Parameter;
    expect([read('/a'), read('/a:1')]).toMatchObject([{ Value: 'second' }, { Value: SECURE.Value }]);
    expect(refusal(() => read('/a:3'))).toBe('ParameterVersionNotFound');
    const another = () => call('PutParameter', { ...again, Value: 'third', Type: 'String' });
    expect(refusal(another)).toBe('HierarchyTypeMismatchException');
  });

  it('then a hundred versions are kept', () => {
    const { call } = aStore();
    for (let version = 1; version <= 101; version++) call('PutParameter', { Name: 'a', ...SECURE, Overwrite: true });
    expect(refusal(() => call('GetParameter', { Name: 'a:1' }))).toBe('ParameterVersionNotFound');
    expect(refusal(() => call('GetParameter', { Name: 'a:2' }))).toBe('none');
  });

  it('then it can be deleted, once', () => {
    const { call } = aStore();
    call('PutParameter', { Name: '/a', ...SECURE });
    call('DeleteParameter', { Name: '/a' });
    expect(refusal(() => call('DeleteParameter', { Name: '/a' }))).toBe('ParameterNotFound');
    expect(refusal(() => call('GetParameter', { Name: '/a' }))).toBe('ParameterNotFound');
  });
});

describe('given several parameters', () => {
  it('then those that are not there are named, and one that is forbidden refuses the call', () => {
    const { call, asked } = aStore();
    call('PutParameter', { Name: '/a/b', ...SECURE });
    const found = call('GetParameters', { Names: ['/a/b', '/a/c'], WithDecryption: true });
    expect(found).toMatchObject({ Parameters: [{ Value: SECURE.Value }], InvalidParameters: ['/a/c'] });
    expect(asked.at(-1)).toBe('ssm:GetParameters arn:aws:ssm:eu-west-1:123456789012:parameter/a/c');
    expect(refusal(() => call('GetParameters', { Names: ['/a/b', '/a/forbidden'] }))).toBe('AccessDenied');
  });

  it('then those below a path come in pages', () => {
    const { call } = aStore();
    for (const Name of ['/a/1', '/a/2', '/a/b/3', '/ab/4']) call('PutParameter', { Name, ...SECURE });
    const first = call('GetParametersByPath', { Path: '/a', Recursive: true, MaxResults: 2 });
    expect(first).toMatchObject({ Parameters: [{ Name: '/a/1' }, { Name: '/a/2' }], NextToken: '/a/2' });
    const { NextToken } = first;
    const second = call('GetParametersByPath', { Path: '/a', Recursive: true, MaxResults: 2, NextToken });
    expect(second).toMatchObject({ Parameters: [{ Name: '/a/b/3' }] });
    expect(second).not.toHaveProperty('NextToken');
    expect(call('GetParametersByPath', { Path: '/a' }).Parameters).toHaveLength(2);
  });
});

it.each([
  ['a/b', 'ValidationException'],
  ['/aws/a', 'ValidationException'],
  ['/ä', 'ValidationException'],
  [`/${'a'.repeat(1011)}`, 'ValidationException'],
  ['/a'.repeat(16), 'HierarchyLevelLimitExceededException'],
  ['/a'.repeat(15), 'none'],
])('given the name %s of a new parameter, then the refusal is %s', (Name, code) => {
  expect(refusal(() => aStore().call('PutParameter', { Name, ...SECURE }))).toBe(code);
});

it.each([
  [{ Type: 'String', Value: 'a'.repeat(4097) }],
  [{ Type: 'String', Value: '' }],
  [{ Value: 'without a type' }],
  [{ ...SECURE, Tier: 'Advanced' }],
  [{ ...SECURE, KeyId: 'alias/own' }],
])('given %j, then it is refused', (input) => {
  expect(refusal(() => aStore().call('PutParameter', { Name: '/a', ...input }))).toBe('ValidationException');
});
