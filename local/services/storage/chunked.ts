import { WireError } from '#local/core/wire-error.ts';
import type { WireRequest } from '#local/service.ts';

/** The object of an upload: clients that stream wrap it in `aws-chunked` (size in hex, data, …, `0`, trailers). */
export function uploadedBody(request: WireRequest): Buffer {
  const chunked = request.headers['x-amz-content-sha256']?.startsWith('STREAMING-') ?? false;
  return chunked ? decodeChunks(request.body) : request.body;
}

export function decodeChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let offset = 0;
  while (true) {
    const lineEnd = body.indexOf('\r\n', offset);
    const size = Number.parseInt(body.toString('latin1', offset, Math.max(lineEnd, offset)), 16);
    if (lineEnd < 0 || Number.isNaN(size)) throw new WireError('IncompleteBody', 'The aws-chunked body is malformed.');
    if (size === 0) return Buffer.concat(chunks);
    const start = lineEnd + 2;
    chunks.push(body.subarray(start, start + size));
    offset = start + size + 2;
  }
}
