import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { IncidentTable } from '#infra/constructs/incident-table.ts';
import { People } from '#infra/constructs/people.ts';
import type { DeskParts } from '#infra/lambda/desk-function.ts';
import { MailBucket } from '#infra/mail/mail-bucket.ts';

/** What must never be lost, apart from what can be replaced at any time. */
export class DataStack extends Stack {
  readonly incidents: IncidentTable;
  readonly mail: MailBucket;
  readonly people: People;

  constructor(scope: Construct, id: string, { stage, codeOf }: DeskParts) {
    super(scope, id, {
      description: `Firstline ${stage.name}: incidents, mail and people. Kept when everything else is replaced.`,
      terminationProtection: stage.keepsData,
    });
    this.incidents = new IncidentTable(this, 'Incidents', stage);
    this.mail = new MailBucket(this, 'Mail', stage);
    this.people = new People(this, 'People', { stage, codeOf, incidents: this.incidents });
    new CfnOutput(this, 'TableName', { value: this.incidents.table.tableName });
    new CfnOutput(this, 'MailBucketName', { value: this.mail.bucket.bucketName });
    new CfnOutput(this, 'UserPoolId', { value: this.people.pool.userPoolId });
    new CfnOutput(this, 'UserPoolClientId', { value: this.people.client.userPoolClientId });
  }
}
