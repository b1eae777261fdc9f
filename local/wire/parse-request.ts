import type { IncomingMessage } from 'node:http';
import { WireError } from '#local/core/wire-error.ts';
import type { WireRequest } from '#local/service.ts';

// DynamoDB's largest request is 16 MB, Lambda's and S3's parts here are smaller; beyond twice that it is a mistake.
const LARGEST_BODY_BYTES = 32 * 1024 * 1024;

export interface SignedRequest extends WireRequest {
  readonly accessKeyId: string;
}

/** @throws WireError when the request is not signed, so that nobody can say whose it is, or its body is too large. */
export async function parseRequest(incoming: IncomingMessage): Promise<SignedRequest> {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const { accessKeyId, service } = signerOf(headers.authorization ?? '', url.searchParams);
  const body = await readBody(incoming);
  return {
    accessKeyId,
    service,
    operation: operationOf(headers, body),
    method: incoming.method ?? 'GET',
    path: decodePath(url.pathname),
    query: url.searchParams,
    headers,
    body,
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    // Recovery: it is the caller's mistake and answered as one.
    throw new WireError('InvalidURI', `${path} is not a valid path`, 400, { cause });
  }
}

/** Signature version 4, in the header or in a presigned URL: `<key>/<date>/<region>/<service>/aws4_request`. */
function signerOf(authorization: string, query: URLSearchParams): { accessKeyId: string; service: string } {
  const credential = /Credential=([^,\s]+)/.exec(authorization)?.[1] ?? query.get('X-Amz-Credential') ?? '';
  const [accessKeyId, , , service] = credential.split('/');
  if (!accessKeyId || !service) {
    throw new WireError(
      'MissingAuthenticationToken',
      'the request is not signed: any credentials will do, none will not',
      403,
    );
  }
  return { accessKeyId, service };
}

function operationOf(headers: Readonly<Record<string, string>>, body: Buffer): string {
  const target = headers['x-amz-target'];
  if (target !== undefined) return target.split('.').at(-1) ?? '';
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  return isForm ? (new URLSearchParams(body.toString('utf8')).get('Action') ?? '') : '';
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length > LARGEST_BODY_BYTES)
      throw new WireError('RequestEntityTooLarge', 'the body is larger than any AWS service takes', 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
