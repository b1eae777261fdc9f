import type { Runtime } from '#local/runtime.ts';
import type { WireResponse } from '#local/service.ts';
import type { Objects } from '#local/services/storage/objects.ts';
import { element } from '#local/services/wire/xml.ts';

const MAX_KEYS = 1000;

/** ListObjectsV2. The continuation token is the last key in base64url: opaque to clients, and as durable as the objects. */
export function listObjects(objects: Objects, bucket: string, query: URLSearchParams): WireResponse {
  const prefix = query.get('prefix') ?? '';
  const token = query.get('continuation-token');
  const startAfter = token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString();
  const limit = Math.min(Number(query.get('max-keys') ?? MAX_KEYS), MAX_KEYS);
  const found = objects.list(bucket, prefix, startAfter, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1)?.key ?? '';
  const shownKey = (key: string) =>
    query.get('encoding-type') === 'url' ? encodeURIComponent(key).replaceAll('%2F', '/') : key;
  const contents = page.map(
    ({ key, etag, size, modifiedAt }) =>
      `<Contents>${element('Key', shownKey(key))}${element('LastModified', new Date(modifiedAt).toISOString())}` +
      `${element('ETag', etag)}${element('Size', size)}<StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const more = found.length > limit;
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    element('Name', bucket),
    element('Prefix', prefix),
    element('KeyCount', page.length),
    element('MaxKeys', limit),
    element('IsTruncated', more),
    more ? element('NextContinuationToken', Buffer.from(last).toString('base64url')) : '',
    ...contents,
    '</ListBucketResult>',
  ];
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: body.join('') };
}

/** ListBuckets. A bucket of the template has no age of its own here: it is as old as virtual time. */
export function listBuckets(names: Iterable<string>, { clock, accountId }: Runtime): WireResponse {
  const CreationDate = new Date(clock.now()).toISOString();
  const buckets = [...names]
    .toSorted()
    .map((name) => `<Bucket>${element('Name', name)}${element('CreationDate', CreationDate)}</Bucket>`);
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    `<Buckets>${buckets.join('')}</Buckets>`,
    `<Owner>${element('ID', accountId)}</Owner>`,
    '</ListAllMyBucketsResult>',
  ];
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: body.join('') };
}
