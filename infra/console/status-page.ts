import { Aws, Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  type DistributionProps,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import { nameOf } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';
import { edgeFunction } from './edge-function.ts';
import { statusPageHeaders } from './security-headers.ts';

/** What the page may be served for while the desk does not answer (stale-if-error); how long it is fresh says the desk. */
const LONGEST_KEPT = Duration.hours(1);

/**
 * What the public reads comes from the cache: the desk renders a page once in some seconds for each place it is cached in, however many
 * read it. POST passes: CloudFront caches no answer to it.
 */
export function statusPageBehaviour(
  scope: Construct,
  stage: Stage,
): Omit<BehaviorOptions, 'origin' | 'viewerProtocolPolicy'> {
  return {
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: cachedByLanguage(scope, stage),
    originRequestPolicy: withoutHeaders(scope, stage),
    compress: true,
    functionAssociations: [edgeFunction(scope, 'ChooseLanguage', 'choose-language', { LANGUAGES })],
    responseHeadersPolicy: statusPageHeaders(scope, stage),
  };
}

/** By the path and by the language, to which the edge function has reduced what the reader accepts. */
function cachedByLanguage(scope: Construct, stage: Stage): CachePolicy {
  return new CachePolicy(scope, 'StatusPageCache', {
    // Its name is the account's in all regions.
    cachePolicyName: `${nameOf(stage, 'status-page')}-${Aws.REGION}`,
    comment: 'The status page by path and language',
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: LONGEST_KEPT,
    headerBehavior: CacheHeaderBehavior.allowList('Accept-Language'),
    queryStringBehavior: CacheQueryStringBehavior.none(),
    cookieBehavior: CacheCookieBehavior.none(),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  });
}

/** A header that makes the desk refuse one request would have the refusal cached for everybody: only what a form's type says goes on. */
function withoutHeaders(scope: Construct, stage: Stage): OriginRequestPolicy {
  return new OriginRequestPolicy(scope, 'StatusPageRequest', {
    originRequestPolicyName: `${nameOf(stage, 'status-page')}-${Aws.REGION}`,
    comment: 'The status page: the type of a body alone',
    headerBehavior: OriginRequestHeaderBehavior.allowList('Content-Type'),
    queryStringBehavior: OriginRequestQueryStringBehavior.none(),
    cookieBehavior: OriginRequestCookieBehavior.none(),
  });
}

/** Where the bare domain leads, for the function at the edge; null where there is none. */
export function statusPagePlace({ statusPage }: Stage): { domain: string; path: string } | null {
  return statusPage ? { domain: statusPage.domain, path: `/status-page/${statusPage.tenant}` } : null;
}

export function ownDomain(
  scope: Construct,
  { statusPage }: Stage,
): Pick<DistributionProps, 'domainNames' | 'certificate'> {
  if (!statusPage) return {};
  const { domain, certificateArn } = statusPage;
  return {
    domainNames: [domain],
    certificate: Certificate.fromCertificateArn(scope, 'StatusPageCertificate', certificateArn),
  };
}
