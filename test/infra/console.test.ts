import { describe, expect, it } from 'vitest';
import { ofType, only, type Resource, readable, synthesize, TEST_STAGE } from './desk-template.ts';

const { service } = synthesize();

type Behaviour = { readonly PathPattern?: string; readonly [name: string]: unknown };
const config = only(service, 'AWS::CloudFront::Distribution').Properties.DistributionConfig as {
  readonly CacheBehaviors: readonly Behaviour[];
  readonly DefaultCacheBehavior: Behaviour;
  readonly Origins: readonly {
    readonly Id: string;
    readonly DomainName: unknown;
    readonly OriginAccessControlId?: unknown;
  }[];
};
const behaviour = (pattern: string) => config.CacheBehaviors.find(({ PathPattern }) => PathPattern === pattern);
const originOf = (of: Behaviour | undefined) => config.Origins.find(({ Id }) => Id === of?.TargetOriginId);

function referred(id: unknown): Resource['Properties'] {
  const { Ref } = id as { Ref: string };
  return service.Resources[Ref]?.Properties ?? {};
}
const headersOf = (of: Behaviour | undefined) => referred(of?.ResponseHeadersPolicyId).ResponseHeadersPolicyConfig;

const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const ALL_VIEWER_EXCEPT_HOST_HEADER = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

describe('the distribution', () => {
  it('turns no refusal of the API into a page', () => {
    expect(config).not.toHaveProperty('CustomErrorResponses');
  });

  it('passes calls of the API on as they are, under their own ETags', () => {
    const api = behaviour('/api/*');
    expect(api).toMatchObject({
      CachePolicyId: CACHING_DISABLED,
      OriginRequestPolicyId: ALL_VIEWER_EXCEPT_HOST_HEADER,
      Compress: false,
      AllowedMethods: expect.arrayContaining(['PUT', 'PATCH', 'POST', 'DELETE']),
    });
    expect(readable(originOf(api)?.DomainName)).toBe('<Api>.execute-api.<AWS::Region>.<AWS::URLSuffix>');
  });

  it('leaves uploads to the signature in their address', () => {
    expect(originOf(behaviour('/uploads/*'))).not.toHaveProperty('OriginAccessControlId');
    expect(readable(originOf(behaviour('/uploads/*'))?.DomainName)).toContain('<MailBucket.RegionalDomainName>');
  });

  it('alone reads the files, which nobody else sees', () => {
    expect(originOf(config.DefaultCacheBehavior)?.OriginAccessControlId).toBeDefined();
    expect(config.DefaultCacheBehavior).toMatchObject({ AllowedMethods: ['GET', 'HEAD'], Compress: true });
    const bucket = only(service, 'AWS::S3::Bucket');
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Delete',
      Properties: { PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true } },
    });
  });
});

describe('the status page', () => {
  const page = behaviour('/status-page/*');
  const cache = referred(page?.CachePolicyId).CachePolicyConfig;
  const sent = referred(page?.OriginRequestPolicyId).OriginRequestPolicyConfig;
  const nothing = {
    CookiesConfig: { CookieBehavior: 'none' },
    QueryStringsConfig: { QueryStringBehavior: 'none' },
  };

  it('is cached by path and language for as long as the API says, and compressed', () => {
    expect(originOf(page)).toBe(originOf(behaviour('/api/*')));
    expect(page).toMatchObject({ Compress: true, AllowedMethods: expect.arrayContaining(['POST']) });
    expect(cache).toMatchObject({
      ...{ MinTTL: 0, DefaultTTL: 0, MaxTTL: 3600 },
      ParametersInCacheKeyAndForwardedToOrigin: {
        ...{ ...nothing, EnableAcceptEncodingGzip: true, EnableAcceptEncodingBrotli: true },
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Accept-Language'] },
      },
    });
  });

  it('hears nothing of a reader by which a refusal could be cached for others', () => {
    expect(sent).toMatchObject({
      ...nothing,
      HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Content-Type'] },
    });
  });

  it('has its language chosen before the cache is asked', () => {
    type Association = { EventType: string; FunctionARN: { 'Fn::GetAtt': [string] } };
    const [chosen] = (page?.FunctionAssociations ?? []) as Association[];
    expect(chosen?.EventType).toBe('viewer-request');
    const code = service.Resources[chosen?.FunctionARN['Fn::GetAtt'][0] ?? '']?.Properties.FunctionCode;
    expect(code).toContain('const LANGUAGES = ["en","de","fr"];');
  });

  it('says itself what it may do, and is framed by nobody', () => {
    const { SecurityHeadersConfig } = headersOf(page) as { SecurityHeadersConfig: object };
    expect(SecurityHeadersConfig).not.toHaveProperty('ContentSecurityPolicy');
    expect(SecurityHeadersConfig).toMatchObject({ FrameOptions: { FrameOption: 'DENY' } });
  });

  it('may have a domain of its own, whose root leads to the page', () => {
    const statusPage = {
      domain: 'status.example.com',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1',
      tenant: 'default',
    };
    const other = synthesize({ ...TEST_STAGE, statusPage }).service;
    const distribution = only(other, 'AWS::CloudFront::Distribution').Properties.DistributionConfig;
    expect(distribution).toMatchObject({
      Aliases: ['status.example.com'],
      ViewerCertificate: { AcmCertificateArn: statusPage.certificateArn, SslSupportMethod: 'sni-only' },
    });
    const codes = ofType(other, 'AWS::CloudFront::Function').map(({ Properties }) => String(Properties.FunctionCode));
    expect(codes.filter((code) => code.includes('"path":"/status-page/default"'))).toHaveLength(1);
    expect(config).not.toHaveProperty('Aliases');
  });
});

describe('every page', () => {
  const policy = headersOf(config.DefaultCacheBehavior) as {
    readonly SecurityHeadersConfig: { readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: unknown } };
  };

  it('may load and reach nothing but its own origin and the login page', () => {
    const text = readable(policy.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy);
    expect(text.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data: blob:",
      "connect-src 'self' https://firstline-test-<AWS::AccountId>.auth.<AWS::Region>.amazoncognito.com",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
  });

  it('is fetched over TLS alone, in no frame, and tells nobody where it was', () => {
    expect(policy.SecurityHeadersConfig).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true },
    });
  });
});

describe('signing in', () => {
  const client = only(service, 'AWS::Cognito::UserPoolClient').Properties;

  it('takes a code and no secret, and leads back to the console alone', () => {
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email', 'profile'],
      ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
    });
    const console = 'https://<ConsoleDistribution.DomainName>/console/';
    expect([client.CallbackURLs, client.LogoutURLs].map((urls) => (urls as unknown[]).map(readable))).toEqual([
      [console],
      [console],
    ]);
  });

  it('lasts a working day by refresh tokens that are good once', () => {
    expect(client).toMatchObject({
      IdTokenValidity: 60,
      RefreshTokenValidity: 720,
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 30 },
      EnableTokenRevocation: true,
    });
    const session = only(service, 'AWS::Cognito::UserPoolClientSessionConfigurationAttachment').Properties;
    expect(session.SSOSession).toEqual({ MaxValidityMinutes: 720 });
    const tracking = only(service, 'AWS::Cognito::UserPoolSessionConfigurationAttachment').Properties;
    expect(tracking.UserSessionTracking).toBe('ENABLED');
  });

  it('shows the newer pages, which need a branding', () => {
    expect(only(service, 'AWS::Cognito::UserPoolDomain').Properties.ManagedLoginVersion).toBe(2);
    expect(ofType(service, 'AWS::Cognito::ManagedLoginBranding')).toHaveLength(1);
  });
});
