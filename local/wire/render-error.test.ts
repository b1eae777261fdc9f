import { describe, expect, it } from 'vitest';
import { WireError } from '#local/core/wire-error.ts';
import { protocolOf, renderError } from '#local/wire/render-error.ts';

const DENIED = new WireError('AccessDenied', 'no grant for <x>', 403);

describe('given a refusal', () => {
  it.each([
    [
      'dynamodb',
      { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
      400,
      '{"__type":"AccessDeniedException","message":"no grant for <x>"}',
    ],
    ['s3', {}, 403, '<Code>AccessDenied</Code><Message>no grant for &lt;x&gt;</Message>'],
    [
      'ses',
      { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      403,
      '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code>',
    ],
    ['ses', { 'content-type': 'application/json' }, 403, '{"message":"no grant for <x>"}'],
  ])('then %s with %o says so in its own protocol', (service, headers, status, text) => {
    const answer = renderError(DENIED, protocolOf(service, headers));
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(text);
  });
});
