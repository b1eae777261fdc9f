import { isRecord } from '#local/template/intrinsics.ts';

/** What AWS gives a distribution and a user pool's login page; the gateway's address is an attribute of its own. */
const GIVEN_BY_AWS = /https:\/\/(?:[\w-]+\.cloudfront\.net|[\w-]+\.auth\.[\w-]+\.amazoncognito\.com)(?![\w.-])/g;

/** A value of the template with those addresses at which one machine serves everything at one. */
export function atThisMachine(value: unknown, apiUrl: string): unknown {
  if (typeof value === 'string') return value.replace(GIVEN_BY_AWS, apiUrl);
  if (Array.isArray(value)) return value.map((item) => atThisMachine(item, apiUrl));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, atThisMachine(item, apiUrl)]));
}
