import * as z from 'zod';
import type { Resource, Resources } from '#local/runtime.ts';
import { type CacheRule, readCacheRule, readForwarded } from '#local/services/distribution/cache-policy.ts';
import { readHeaders } from '#local/services/distribution/headers-policy.ts';
import { inert, propertiesOf } from '#local/services/wire/properties.ts';

const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const ALL_VIEWER_EXCEPT_HOST_HEADER = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/** Everything comes without TLS. Files of the console are not cached on one machine: nobody is far away from them. */
const behaviour = {
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachedMethods: inert,
  CachePolicyId: z.string(),
  Compress: z.boolean(),
  FunctionAssociations: z
    .tuple([z.strictObject({ EventType: z.literal('viewer-request'), FunctionARN: z.string() })])
    .optional(),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  TargetOriginId: z.string(),
  ViewerProtocolPolicy: inert,
};

const BEHAVIOUR = z.strictObject({ ...behaviour, PathPattern: z.string().regex(/^\/[\w-]+\/\*$/) });

const ORIGIN = z.strictObject({
  Id: z.string(),
  DomainName: z.string(),
  OriginAccessControlId: z.string().optional(),
  CustomOriginConfig: inert,
  S3OriginConfig: inert,
});

const DISTRIBUTION = z.strictObject({
  Tags: inert,
  DistributionConfig: z.strictObject({
    Comment: inert,
    Enabled: z.literal(true),
    HttpVersion: inert,
    IPV6Enabled: inert,
    CacheBehaviors: z.array(BEHAVIOUR),
    DefaultCacheBehavior: z.strictObject(behaviour),
    Origins: z.array(ORIGIN),
  }),
});

const ACCESS = z.strictObject({
  OriginAccessControlConfig: z.strictObject({
    Name: inert,
    Description: inert,
    OriginAccessControlOriginType: z.literal('s3'),
    SigningBehavior: z.literal('always'),
    SigningProtocol: z.literal('sigv4'),
  }),
});

const EDGE_FUNCTION = z.strictObject({
  Name: inert,
  AutoPublish: z.literal(true),
  FunctionCode: z.string(),
  FunctionConfig: z.strictObject({ Comment: inert, Runtime: z.literal('cloudfront-js-2.0') }),
  Tags: inert,
});

export type Origin =
  | { readonly kind: 'api' }
  /** `trusted`: the distribution signs for it; otherwise the request brings a signature, or is refused. */
  | { readonly kind: 'bucket'; readonly bucket: string; readonly trusted: boolean };

export interface Behaviour {
  /** Without its star, e.g. `/api/`; empty for what no other takes. */
  readonly prefix: string;
  readonly methods: readonly string[];
  readonly compress: boolean;
  /** The code of what runs on each request. */
  readonly code: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly origin: Origin;
  /** By what answers are kept, and how long at most; undefined where none is. */
  readonly cache: CacheRule | undefined;
  /** Names of headers the origin is sent beside those of the cache; undefined where it is sent all. */
  readonly forwarded: readonly string[] | undefined;
}

export interface DistributionModel {
  readonly arn: string;
  readonly behaviours: readonly Behaviour[];
}

/** The distribution of the template, if it has one. Throws for anything that would be served otherwise than here. */
export function readDistribution(resources: Resources): DistributionModel | undefined {
  const [distribution, ...others] = resources.ofType('AWS::CloudFront::Distribution');
  if (distribution === undefined) return undefined;
  if (others.length > 0) throw new Error('AWS::CloudFront::Distribution: the template must have one at most');
  for (const access of resources.ofType('AWS::CloudFront::OriginAccessControl')) propertiesOf(access, ACCESS);
  const config = propertiesOf(distribution, DISTRIBUTION).DistributionConfig;
  const origins = new Map(config.Origins.map((origin) => [origin.Id, originOf(resources, distribution, origin)]));
  const behaviours = [...config.CacheBehaviors, { ...config.DefaultCacheBehavior, PathPattern: '*' }];
  return {
    arn: distribution.arn,
    behaviours: behaviours.map((one) => ({
      prefix: one.PathPattern.replace('*', ''),
      methods: one.AllowedMethods,
      compress: one.Compress,
      code: codeOf(resources, one.FunctionAssociations?.[0].FunctionARN),
      headers: readHeaders(resources, one.ResponseHeadersPolicyId),
      origin: known(origins.get(one.TargetOriginId), `origin ${one.TargetOriginId}`),
      cache: isManaged(one.CachePolicyId) ? undefined : readCacheRule(resources, one.CachePolicyId),
      forwarded: isManaged(one.OriginRequestPolicyId)
        ? undefined
        : readForwarded(resources, one.OriginRequestPolicyId ?? ''),
    })),
  };
}

/** By AWS: of files, of what is passed on as it came; without a policy of requests a bucket is asked by the path alone. */
function isManaged(id: string | undefined): boolean {
  return id === undefined || [CACHING_OPTIMIZED, CACHING_DISABLED, ALL_VIEWER_EXCEPT_HOST_HEADER].includes(id);
}

function originOf(
  resources: Resources,
  { logicalId }: Resource,
  { DomainName, OriginAccessControlId }: z.infer<typeof ORIGIN>,
): Origin {
  const bucket = resources
    .ofType('AWS::S3::Bucket')
    .find(({ attributes }) => attributes.RegionalDomainName === DomainName);
  if (bucket !== undefined)
    return { kind: 'bucket', bucket: bucket.physicalId, trusted: OriginAccessControlId !== undefined };
  const [api] = resources.ofType('AWS::ApiGatewayV2::Api');
  if (api !== undefined && DomainName.startsWith(`${api.physicalId}.execute-api.`)) return { kind: 'api' };
  throw new Error(`${logicalId}: ${DomainName} is neither the API nor a bucket of the template`);
}

function codeOf(resources: Resources, arn: string | undefined): string | undefined {
  if (arn === undefined) return undefined;
  return propertiesOf(known(resources.byArn(arn), arn), EDGE_FUNCTION).FunctionCode;
}

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`the distribution names ${what}, which the template does not have`);
  return found;
}
