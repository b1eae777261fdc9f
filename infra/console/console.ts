import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  S3OriginAccessControl,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { People } from '#infra/constructs/people.ts';
import { accept } from '#infra/declared/checks.ts';
import { nameOf } from '#infra/declared/names.ts';
import type { DeskFunction, DeskParts } from '#infra/lambda/desk-function.ts';
import type { MailBucket } from '#infra/mail/mail-bucket.ts';
import { ConsoleFiles } from './console-files.ts';
import { ConsoleSignIn } from './console-sign-in.ts';
import { edgeFunction } from './edge-function.ts';
import { securityHeaders } from './security-headers.ts';
import { ownDomain, statusPageBehaviour, statusPagePlace } from './status-page.ts';

export type ConsoleProps = DeskParts & {
  readonly api: HttpApi;
  readonly mail: MailBucket;
  readonly people: People;
};

/** Above the 29 s in which the API answers or gives up. */
const API_READ_TIMEOUT = Duration.seconds(30);

/**
 * The web app, the API and what people attach below one address. All of it stands in one stack: a distribution and a bucket that lets
 * it in need each other. Nothing of it costs while nobody looks.
 */
export class Console extends Construct {
  readonly signIn: ConsoleSignIn;
  /** Where people open it. */
  readonly url: string;
  readonly putFiles: DeskFunction;
  private readonly bucket: Bucket;
  private readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: ConsoleProps) {
    super(scope, id);
    const { people } = props;
    this.bucket = this.addBucket();
    this.distribution = this.addDistribution(props);
    const origin = `https://${this.distribution.distributionDomainName}`;
    this.url = `${origin}/console/`;
    this.signIn = new ConsoleSignIn(this, 'SignIn', { stage: props.stage, people, consoleUrl: this.url });
    const { clientId, loginUrl } = this.signIn;
    const place = { Authority: people.pool.userPoolProviderUrl, ClientId: clientId, LoginUrl: loginUrl };
    this.putFiles = new ConsoleFiles(this, 'Files', { ...props, bucket: this.bucket, place }).put;
  }

  /** Holds nothing that the next deploy would not put there again. */
  private addBucket(): Bucket {
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    accept(bucket, 'S1', 'Files of the console are the same for everybody; the distribution alone reads them.');
    return bucket;
  }

  private addDistribution(props: ConsoleProps): Distribution {
    const { stage } = props;
    const responseHeadersPolicy = securityHeaders(this, stage);
    // Their names are the account's in all regions.
    const originAccessControlName = `${nameOf(stage, 'console')}-${Aws.REGION}`;
    const originAccessControl = new S3OriginAccessControl(this, 'Access', { originAccessControlName });
    const viewerProtocolPolicy = ViewerProtocolPolicy.REDIRECT_TO_HTTPS;
    const api = apiOrigin(props);
    const findFile = edgeFunction(this, 'FindFile', 'find-file', { STATUS_PAGE: statusPagePlace(stage) });
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Firstline ${stage.name}: console and API`,
      ...ownDomain(this, stage),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket, { originAccessControl }),
        viewerProtocolPolicy,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        functionAssociations: [findFile],
        responseHeadersPolicy,
      },
      additionalBehaviors: {
        '/api/*': { ...this.api(api), viewerProtocolPolicy },
        '/status-page/*': { ...statusPageBehaviour(this, stage), origin: api, viewerProtocolPolicy },
        '/uploads/*': { ...this.uploads(props), viewerProtocolPolicy, responseHeadersPolicy },
      },
    });
    acceptFindings(distribution);
    return distribution;
  }

  /**
   * Neither cached nor compressed here: what is not cached is not compressed, and compressing makes strong ETags weak, on which `If-Match` relies.
   * No error pages either: they would turn the API's 403 and 404 into the console.
   */
  private api(origin: HttpOrigin): Omit<BehaviorOptions, 'viewerProtocolPolicy'> {
    return { ...passedOn, origin, functionAssociations: [edgeFunction(this, 'StripApi', 'strip-api')] };
  }

  /** Each upload carries its own signature in the address; the bucket trusts that, and not the distribution. */
  private uploads({ mail }: ConsoleProps): Omit<BehaviorOptions, 'viewerProtocolPolicy'> {
    const protocolPolicy = OriginProtocolPolicy.HTTPS_ONLY;
    return { ...passedOn, origin: new HttpOrigin(mail.bucket.bucketRegionalDomainName, { protocolPolicy }) };
  }
}

function apiOrigin({ api }: ConsoleProps): HttpOrigin {
  return new HttpOrigin(`${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    readTimeout: API_READ_TIMEOUT,
  });
}

/** As it came, but for the host: behind it are others than the distribution. */
const passedOn = {
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  compress: false,
};

function acceptFindings(distribution: Distribution): void {
  accept(distribution, 'CFR1', 'People report from wherever they are.');
  accept(
    distribution,
    'CFR2',
    'A firewall costs five dollars a month at rest; the gateway throttles, and every call needs a token.',
  );
  accept(distribution, 'CFR3', 'The gateway logs each call of the API; who fetched which script says nothing.');
  accept(
    distribution,
    'CFR4',
    "The distribution has CloudFront's own name and certificate, and with it CloudFront's choice of TLS.",
  );
  accept(distribution, 'CFR7', 'Uploads bring a signature of their own, which an origin access control would replace.');
}
