import { describe, expect, it } from 'vitest';
import { decodeChunks } from '#local/services/storage/chunked.ts';

describe('given an aws-chunked upload', () => {
  it('when it has several chunks, signatures and a trailer then only the data remains', () => {
    const body = Buffer.from('3;chunk-signature=ab\r\na\r\n\r\n2\r\nbc\r\n0\r\nx-amz-checksum-crc32:uXIx0Q==\r\n\r\n');
    expect(decodeChunks(body).toString()).toBe('a\r\nbc');
  });

  it('when it ends early then it is refused', () => {
    expect(() => decodeChunks(Buffer.from('zz'))).toThrow('malformed');
  });
});
