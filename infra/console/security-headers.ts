import { Aws, Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { loginUrl, nameOf } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';

const TWO_YEARS = Duration.days(730);

/** What a page of the console may do. Mails of strangers are shown there: nothing comes from, or goes, anywhere else. */
function policyFor(stage: Stage): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${loginUrl(stage)}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A number of an incident in an address is nobody else's business, so none is told where a link was followed. */
export function securityHeaders(scope: Construct, stage: Stage): ResponseHeadersPolicy {
  const contentSecurityPolicy = { contentSecurityPolicy: policyFor(stage), override: true };
  return policy(scope, 'Headers', { stage, name: 'console', contentSecurityPolicy });
}

/** The status page says itself what it may do: its style has a hash that its colour is part of. */
export function statusPageHeaders(scope: Construct, stage: Stage): ResponseHeadersPolicy {
  return policy(scope, 'StatusPageHeaders', { stage, name: 'status-page' });
}

interface Headers extends Pick<ResponseSecurityHeadersBehavior, 'contentSecurityPolicy'> {
  readonly stage: Stage;
  readonly name: string;
}

function policy(scope: Construct, id: string, { stage, name, contentSecurityPolicy }: Headers): ResponseHeadersPolicy {
  const override = true;
  return new ResponseHeadersPolicy(scope, id, {
    // Its name is the account's in all regions.
    responseHeadersPolicyName: `${nameOf(stage, name)}-${Aws.REGION}`,
    securityHeadersBehavior: {
      ...(contentSecurityPolicy && { contentSecurityPolicy }),
      contentTypeOptions: { override },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
      strictTransportSecurity: { accessControlMaxAge: TWO_YEARS, includeSubdomains: true, override },
    },
    customHeadersBehavior: {
      customHeaders: [
        {
          header: 'permissions-policy',
          value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
          override,
        },
      ],
    },
  });
}
