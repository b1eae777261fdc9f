import { WireError } from '#local/core/wire-error.ts';

const LONGEST_LIFE_MS = 604_800_000;

/**
 * Refuses a presigned request whose time is over. `X-Amz-Date` is the instant of signing in basic ISO form, `X-Amz-Expires` its life
 * in seconds; both are virtual time, because a function signs with the clock it sees.
 */
export function assertNotExpired(query: URLSearchParams, now: number): void {
  const signedAt = query.get('X-Amz-Date');
  if (signedAt === null) return;
  const iso = signedAt.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const expiresAt = Date.parse(iso) + Number(query.get('X-Amz-Expires') ?? Number.NaN) * 1000;
  if (Number.isNaN(expiresAt))
    throw new WireError('AuthorizationQueryParametersError', 'X-Amz-Date or X-Amz-Expires is malformed.');
  if (expiresAt - Date.parse(iso) > LONGEST_LIFE_MS)
    throw new WireError('AuthorizationQueryParametersError', 'X-Amz-Expires must be less than a week (in seconds).');
  if (now >= expiresAt) throw new WireError('AccessDenied', 'Request has expired', 403);
}

const OVERRIDES = [
  'content-type',
  'content-language',
  'expires',
  'cache-control',
  'content-disposition',
  'content-encoding',
];

/** `response-…` parameters of a GET replace the headers stored with the object. */
export function overriddenHeaders(query: URLSearchParams): Record<string, string> {
  const chosen = OVERRIDES.flatMap((name) => {
    const value = query.get(`response-${name}`);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(chosen);
}
