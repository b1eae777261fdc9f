import { describe, expect, it } from 'vitest';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { HttpError } from './http-error.ts';
import { failure, refusal } from './refuse.ts';

function bodyOf(error: unknown): Record<string, unknown> {
  return JSON.parse(refusal(error)?.body ?? '{}');
}

describe('a refusal', () => {
  it('is a problem with type, title, status, detail and what is wrong', () => {
    expect(refusal(invalid('title', 'is missing'))).toMatchObject({
      statusCode: 400,
      headers: { 'content-type': 'application/problem+json' },
    });
    expect(bodyOf(invalid('title', 'is missing'))).toEqual({
      type: 'urn:firstline:problem:invalid',
      title: 'Invalid input',
      status: 400,
      detail: 'title: is missing',
      errors: [{ path: 'title', message: 'is missing' }],
    });
  });

  it('keeps the HTTP status where the data speaks of a status of its own', () => {
    const error = new DomainError('wrong-status', { status: 'closed', command: 'hold', allowed: ['assigned'] });
    expect(bodyOf(error)).toMatchObject({ status: 409, current: 'closed', allowed: ['assigned'] });
    expect(bodyOf(error).detail).toContain('closed');
  });

  it('tells the current tag to who had a stale one', () => {
    expect(refusal(new DomainError('stale-version', { current: 7 }))).toMatchObject({
      statusCode: 412,
      headers: { etag: '"7"' },
    });
  });

  it('says when to come again, and what is allowed instead', () => {
    expect(refusal(new DomainError('busy', { reason: 'wait' }))?.headers).toMatchObject({ 'retry-after': '1' });
    expect(refusal(new HttpError('method-not-allowed', { allow: ['GET', 'POST'] }))?.headers.allow).toBe('GET, POST');
  });

  it('is nothing for an error that no table lists, which says no more than its id', () => {
    expect(refusal(new Error('secret'))).toBeNull();
    expect(refusal(new DomainError('duplicate', { pk: 'secret', found: {} }))).toBeNull();
    expect(JSON.parse(failure('r1').body)).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      requestId: 'r1',
    });
  });
});
