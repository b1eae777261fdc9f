import { CustomResource, Duration, Stack } from 'aws-cdk-lib';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept } from '#infra/declared/checks.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';

export type ConsoleFilesProps = DeskParts & {
  readonly bucket: Bucket;
  /** What the console has to know of where it runs. */
  readonly place: { readonly Authority: string; readonly ClientId: string; readonly LoginUrl: string };
};

/** Three attempts of a minute, with Lambda's pauses of one and two minutes: after that nobody answers any more. */
const ANSWER_WITHIN = Duration.minutes(7);
const FILES = 'console/*';

/** Puts the build into its bucket, in Node and on one machine as well, where CDK's BucketDeployment is a function in Python. */
export class ConsoleFiles extends Construct {
  readonly put: DeskFunction;

  constructor(scope: Construct, id: string, { bucket, place, ...parts }: ConsoleFilesProps) {
    super(scope, id);
    this.put = new DeskFunction(this, 'PutConsoleFiles', { ...parts, name: 'put-console-files' });
    this.put.grant(['s3:PutObject', 's3:DeleteObject'], [bucket.arnForObjects(FILES)]);
    this.put.grant(['s3:ListBucket'], [bucket.bucketArn]);
    const { 'Fn::GetAtt': [logicalId] = [] } = Stack.of(this).resolve(bucket.bucketArn) as { 'Fn::GetAtt': string[] };
    const finding = `Resource::<${logicalId}.Arn>/${FILES}`;
    accept(
      this.put.role,
      `IAM5[${finding}]`,
      'The build names its files; the prefix is the narrowest name they share.',
    );
    const resource = new CustomResource(this, 'Put', {
      resourceType: 'Custom::ConsoleFiles',
      serviceToken: this.put.lambda.functionArn,
      serviceTimeout: ANSWER_WITHIN,
      properties: { Bucket: bucket.bucketName, ...place, Bundle: this.bundle() },
    });
    // Deleted after the files are: S3 deletes no bucket that holds any.
    resource.node.addDependency(bucket, this.put.role);
  }

  /** Another name for other files, as the build lies in the function's bundle: CloudFormation asks again when a property has changed. */
  private bundle(): string {
    const { code } = this.put.lambda.node.defaultChild as CfnFunction;
    const { s3Key } = Stack.of(this).resolve(code) as { s3Key?: string };
    return s3Key ?? 'inline';
  }
}
