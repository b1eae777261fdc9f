import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import type { WireRequest, WireResponse } from '#local/service.ts';
import { uploadedBody } from '#local/services/storage/chunked.ts';
import { listBuckets, listObjects } from '#local/services/storage/listing.ts';
import type { Objects, StoredObject } from '#local/services/storage/objects.ts';
import { assertNotExpired, overriddenHeaders } from '#local/services/storage/presigned.ts';
import { assertSigned } from '#local/services/storage/signature.ts';

export interface StorageContext {
  readonly runtime: Runtime;
  readonly buckets: ReadonlySet<string>;
  readonly objects: Objects;
}

/** Sub-resources (`?acl`, `?uploads`, `?versionId` …) would mean another operation: only these may stand in a query. */
const KNOWN_QUERY =
  /^(x-id|X-Amz-.+|x-amz-checksum-mode|response-.+|list-type|prefix|start-after|continuation-token|max-keys|encoding-type|fetch-owner)$/;

/** Answers an operation of S3's REST protocol, path style. */
export function answerStorage(context: StorageContext, request: WireRequest, caller: Principal): WireResponse {
  if (request.path === '/') return answerAccount(context, request, caller);
  const [, bucket = '', key = ''] = /^\/([^/]+)\/?([\s\S]*)$/.exec(request.path) ?? [];
  if (!context.buckets.has(bucket)) throw new WireError('NoSuchBucket', 'The specified bucket does not exist', 404);
  assertNotExpired(request.query, context.runtime.clock.now());
  assertSigned(request, context.runtime.iam);
  const place = { bucket, key, arn: `arn:aws:s3:::${bucket}/${key}` };
  const operation = OPERATIONS[`${request.method} ${key === '' ? 'bucket' : 'object'}`];
  const strange = [...request.query.keys()].find((name) => !KNOWN_QUERY.test(name));
  if (operation === undefined || strange !== undefined)
    throw notImplemented(`${request.method} ${strange ?? request.path}`);
  return operation(context, request, place, caller);
}

/** What is asked of no bucket in particular. */
function answerAccount({ runtime, buckets }: StorageContext, request: WireRequest, caller: Principal): WireResponse {
  if (request.method !== 'GET') throw notImplemented(`${request.method} /`);
  runtime.iam.assertAllowed(caller, 's3:ListAllMyBuckets', '*');
  return listBuckets(buckets, runtime);
}

interface Place {
  readonly bucket: string;
  readonly key: string;
  readonly arn: string;
}

type Operation = (context: StorageContext, request: WireRequest, place: Place, caller: Principal) => WireResponse;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'PUT object': putObject,
  'GET object': (context, request, place, caller) => {
    if (request.headers.range !== undefined) throw notImplemented('Range');
    const object = readObject(context, place, caller);
    return {
      status: 200,
      headers: { ...objectHeaders(object), ...overriddenHeaders(request.query) },
      body: object.body,
    };
  },
  'HEAD object': (context, _request, place, caller) => {
    const object = readObject(context, place, caller);
    // The server leaves the body away and keeps its length.
    return { status: 200, headers: objectHeaders(object), body: object.body };
  },
  'DELETE object': (context, _request, place, caller) => {
    context.runtime.iam.assertAllowed(caller, 's3:DeleteObject', place.arn);
    context.objects.delete(place.bucket, place.key);
    return { status: 204, headers: {}, body: '' };
  },
  'HEAD bucket': (context, _request, place, caller) => {
    context.runtime.iam.assertAllowed(caller, 's3:ListBucket', `arn:aws:s3:::${place.bucket}`);
    return { status: 200, headers: {}, body: '' };
  },
  'GET bucket': (context, request, place, caller) => {
    if (request.query.get('list-type') !== '2') throw notImplemented('ListObjects (version 1)');
    context.runtime.iam.assertAllowed(caller, 's3:ListBucket', `arn:aws:s3:::${place.bucket}`);
    return listObjects(context.objects, place.bucket, request.query);
  },
};

const KEPT_HEADERS = /^(content-type|content-disposition|content-language|cache-control|x-amz-meta-.+)$/;

function putObject(
  { runtime, objects, buckets }: StorageContext,
  request: WireRequest,
  place: Place,
  caller: Principal,
): WireResponse {
  const source = request.headers['x-amz-copy-source'];
  if (source !== undefined) return copyObject({ runtime, objects, buckets }, request, place, caller, source);
  runtime.iam.assertAllowed(caller, 's3:PutObject', place.arn);
  if (request.headers['if-none-match'] === '*' && objects.get(place.bucket, place.key) !== undefined) {
    throw new WireError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412);
  }
  const { etag } = objects.put(
    place.bucket,
    place.key,
    uploadedBody(request),
    keptHeaders(request),
    runtime.clock.now(),
  );
  return { status: 200, headers: { etag }, body: '' };
}

/** With headers of its own alone: nothing here takes over those of the source. */
function copyObject(
  context: StorageContext,
  request: WireRequest,
  place: Place,
  caller: Principal,
  source: string,
): WireResponse {
  if (request.headers['x-amz-metadata-directive'] !== 'REPLACE') throw notImplemented('CopyObject with COPY');
  const [, bucket = '', key = ''] = /^\/?([^/]+)\/([\s\S]+)$/.exec(decodeURIComponent(source)) ?? [];
  const { body } = readObject(context, { bucket, key, arn: `arn:aws:s3:::${bucket}/${key}` }, caller);
  context.runtime.iam.assertAllowed(caller, 's3:PutObject', place.arn);
  const now = context.runtime.clock.now();
  const { etag } = context.objects.put(place.bucket, place.key, body, keptHeaders(request), now);
  const modified = new Date(now).toISOString();
  const answer = `<CopyObjectResult><ETag>${etag}</ETag><LastModified>${modified}</LastModified></CopyObjectResult>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: answer };
}

function keptHeaders({ headers }: WireRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT_HEADERS.test(name))) as Record<
    string,
    string
  >;
}

/** Without the right to list, a missing object is refused rather than missing, as S3 does it. */
function readObject({ runtime, objects }: StorageContext, place: Place, caller: Principal): StoredObject {
  runtime.iam.assertAllowed(caller, 's3:GetObject', place.arn);
  const object = objects.get(place.bucket, place.key);
  if (object !== undefined) return object;
  runtime.iam.assertAllowed(caller, 's3:ListBucket', `arn:aws:s3:::${place.bucket}`);
  throw new WireError('NoSuchKey', 'The specified key does not exist.', 404);
}

function objectHeaders(object: StoredObject): Record<string, string> {
  return {
    'content-type': 'binary/octet-stream',
    ...object.headers,
    'content-length': String(object.body.length),
    etag: object.etag,
    'last-modified': new Date(object.modifiedAt).toUTCString(),
  };
}

function notImplemented(what: string): WireError {
  return new WireError('NotImplemented', `${what} is not supported on one machine.`, 501);
}
