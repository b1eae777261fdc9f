import * as z from 'zod';
import type { Resource, Resources } from '#local/runtime.ts';
import { count, inert, propertiesOf } from '#local/services/wire/properties.ts';

const NONE = {
  CookiesConfig: z.strictObject({ CookieBehavior: z.literal('none') }),
  QueryStringsConfig: z.strictObject({ QueryStringBehavior: z.literal('none') }),
};
const HeadersConfig = z.strictObject({ HeaderBehavior: z.literal('whitelist'), Headers: z.array(z.string()) });

const CACHE_POLICY = z.strictObject({
  CachePolicyConfig: z.strictObject({
    Name: inert,
    Comment: inert,
    MinTTL: z.literal(0),
    DefaultTTL: z.literal(0),
    MaxTTL: count,
    ParametersInCacheKeyAndForwardedToOrigin: z.strictObject({
      ...{ ...NONE, HeadersConfig },
      // An answer is kept as it is, and compressed for whoever takes it so.
      EnableAcceptEncodingBrotli: inert,
      EnableAcceptEncodingGzip: inert,
    }),
  }),
});

const REQUEST_POLICY = z.strictObject({
  OriginRequestPolicyConfig: z.strictObject({ Name: inert, Comment: inert, ...NONE, HeadersConfig }),
});

/** How a behaviour keeps answers: by the path and these headers, for as long as the origin says, to a limit. */
export interface CacheRule {
  /** Names in lower case. */
  readonly headers: readonly string[];
  readonly longestSeconds: number;
}

export function readCacheRule(resources: Resources, id: string): CacheRule {
  const policy = policyOf(resources, 'AWS::CloudFront::CachePolicy', id);
  const { MaxTTL, ParametersInCacheKeyAndForwardedToOrigin } = propertiesOf(policy, CACHE_POLICY).CachePolicyConfig;
  const { Headers } = ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig;
  return { headers: Headers.map((name) => name.toLowerCase()), longestSeconds: MaxTTL };
}

/** @returns names of headers, in lower case, that the origin is sent */
export function readForwarded(resources: Resources, id: string): string[] {
  const policy = policyOf(resources, 'AWS::CloudFront::OriginRequestPolicy', id);
  const { Headers } = propertiesOf(policy, REQUEST_POLICY).OriginRequestPolicyConfig.HeadersConfig;
  return Headers.map((name) => name.toLowerCase());
}

function policyOf(resources: Resources, type: string, id: string): Resource {
  const policy = resources.byPhysicalId(type, id);
  if (policy === undefined) throw new Error(`the template has no ${type} ${id}`);
  return policy;
}
