import { Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept } from '#infra/declared/checks.ts';
import { receiptRuleArn } from '#infra/declared/mail-names.ts';
import type { Stage } from '#infra/declared/stages.ts';
import type { DeskFunction } from '#infra/lambda/desk-function.ts';

/** Where SES writes each mail as it came. */
export const INCOMING_PREFIX = 'incoming/';
/** Where the parts people attached are kept, to be fetched by short-lived links. */
export const ATTACHMENTS_PREFIX = 'attachments/';

/** Where people upload files; attaching copies them. CloudFront passes the paths on as they are. */
export const UPLOADS_PREFIX = 'uploads/';
/** An id can be attached for a day; what nobody attached is of no use after it. */
const UNUSED_UPLOAD = Duration.days(1);

/** An upload nobody finished within a week is garbage that is paid for. */
const ABANDONED_UPLOAD = Duration.days(7);

/** Not versioned: every object is written once under a key of its own, and what is erased on request must be gone. */
export class MailBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: ABANDONED_UPLOAD },
        { prefix: UPLOADS_PREFIX, expiration: UNUSED_UPLOAD },
      ],
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.acceptMailOf(stage);
    accept(
      this.bucket,
      'S1',
      'Access logs would hold who read which mail in a second place; every read is in the journal.',
    );
  }

  /** Objects below one prefix, and nothing about the bucket itself. */
  grant(to: DeskFunction, action: 's3:GetObject' | 's3:PutObject', prefix: string): void {
    to.grant([action], [this.bucket.arnForObjects(`${prefix}*`)]);
    const stack = Stack.of(this);
    const exported = stack.resolve(stack.exportValue(this.bucket.bucketArn)) as { 'Fn::ImportValue': string };
    const finding = `Resource::${exported['Fn::ImportValue']}/${prefix}*`;
    accept(to.role, `IAM5[${finding}]`, 'Keys are minted for each mail; the prefix is the narrowest name they share.');
  }

  /** Only the desk's own receipt rule may write, and only incoming mail: another account's SES is the confused deputy. */
  private acceptMailOf(stage: Stage): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`${INCOMING_PREFIX}*`)],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID, 'aws:SourceArn': receiptRuleArn(stage) },
        },
      }),
    );
  }
}
