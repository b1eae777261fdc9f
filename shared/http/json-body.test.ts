import { describe, expect, it } from 'vitest';
import { formBody, jsonBody, LARGEST_BODY_BYTES } from './json-body.ts';

const json = (body: string | undefined, contentType?: string) =>
  jsonBody({ body, contentType, isBase64Encoded: false });

describe('a body', () => {
  it('is read as JSON with or without a type', () => {
    expect(json('{"a":1}', 'application/json; charset=utf-8')).toEqual({ a: 1 });
    expect(json('{"a":1}', 'application/merge-patch+json')).toEqual({ a: 1 });
    expect(json('{"a":1}')).toEqual({ a: 1 });
  });

  it('is an empty object when there is none', () => {
    expect(json(undefined)).toEqual({});
    expect(json('', 'text/plain')).toEqual({});
  });

  it('is decoded when the gateway encoded it', () => {
    const body = Buffer.from('{"a":"ü"}').toString('base64');
    expect(jsonBody({ body, isBase64Encoded: true, contentType: undefined })).toEqual({ a: 'ü' });
  });

  it.each(['{', 'no', '{"a":1'])('is refused when %j is not JSON', (text) => {
    expect(() => json(text)).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  it('is refused when it is something else', () => {
    expect(() => json('<a/>', 'application/xml')).toThrow(expect.objectContaining({ code: 'unsupported-media-type' }));
  });

  it('may have as many bytes as the limit and not one more, however it is encoded', () => {
    const largest = `"${'a'.repeat(LARGEST_BODY_BYTES - 2)}"`;
    const tooLarge = expect.objectContaining({ code: 'too-large' });
    const encoded = Buffer.from(`${largest} `).toString('base64');
    expect(json(largest)).toHaveLength(LARGEST_BODY_BYTES - 2);
    expect(() => json(`${largest} `)).toThrow(tooLarge);
    expect(() => json(`"${'ü'.repeat(LARGEST_BODY_BYTES / 2)}"`)).toThrow(tooLarge);
    expect(() => jsonBody({ body: encoded, isBase64Encoded: true, contentType: undefined })).toThrow(tooLarge);
  });
});

describe('a form', () => {
  it('gives its fields', () => {
    const contentType = 'application/x-www-form-urlencoded';
    expect(formBody({ body: 'answer=reject&reason=still+broken', isBase64Encoded: false, contentType })).toEqual({
      answer: 'reject',
      reason: 'still broken',
    });
  });
});
