import { Aws } from 'aws-cdk-lib';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { CfnReceiptRule, CfnReceiptRuleSet, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { receiptRuleArn, receiptRuleName, receiptRuleSetName } from '#infra/declared/mail-names.ts';
import { deskAddress } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { grantTable, OPEN } from '#infra/lambda/table-grants.ts';
import { ActiveRuleSet } from './active-rule-set.ts';
import { ATTACHMENTS_PREFIX, INCOMING_PREFIX, type MailBucket } from './mail-bucket.ts';

export type MailIntakeProps = DeskParts & { readonly incidents: IncidentTable; readonly mail: MailBucket };

/** Mail to the desk's domain: SES keeps it in the bucket, then calls the function, which reads it from there. */
export class MailIntake extends Construct {
  /** None where SES knew the domain before. */
  readonly identity: EmailIdentity | undefined;
  readonly ingest: DeskFunction;
  readonly deadLetters: IQueue;
  /** None where the account's own rule set is shared. */
  readonly activeRuleSet: ActiveRuleSet | undefined;

  constructor(scope: Construct, id: string, props: MailIntakeProps) {
    super(scope, id);
    const { stage, codeOf, incidents, mail } = props;
    this.identity = stage.mailIdentity === 'existing' ? undefined : this.addIdentity(stage);
    const environment = {
      TABLE_NAME: incidents.table.tableName,
      MAIL_BUCKET: mail.bucket.bucketName,
      DESK_ADDRESS: deskAddress(stage),
    };
    this.ingest = new DeskFunction(this, 'IngestMail', { stage, codeOf, name: 'ingest-mail', environment });
    // Whoever asks how everything of theirs stands is told of their open records; whoever writes has a mailbox that works.
    grantTable(incidents, this.ingest, OPEN, ['byRelation']);
    mail.grant(this.ingest, 's3:GetObject', INCOMING_PREFIX);
    mail.grant(this.ingest, 's3:PutObject', ATTACHMENTS_PREFIX);
    this.deadLetters = this.ingest.addDeadLetters();
    const rule = this.addReceiptRule(stage, mail);
    this.activeRuleSet = stage.receiptRuleSet.kind === 'own' ? this.addRuleSet(rule, props) : undefined;
  }

  private addIdentity(stage: Stage): EmailIdentity {
    return new EmailIdentity(this, 'Identity', { identity: Identity.domain(stage.mailDomain) });
  }

  /** SES tries out bucket and function when the rule is created, so what lets it in must be there first. */
  private addReceiptRule(stage: Stage, mail: MailBucket): CfnReceiptRule {
    const rule = new CfnReceiptRule(this, 'ReceiptRule', {
      ruleSetName: receiptRuleSetName(stage),
      rule: {
        name: receiptRuleName(stage),
        enabled: true,
        scanEnabled: true,
        ...(stage.recipients.length > 0 && { recipients: [...stage.recipients] }),
        actions: [
          { s3Action: { bucketName: mail.bucket.bucketName, objectKeyPrefix: INCOMING_PREFIX } },
          { lambdaAction: { functionArn: this.ingest.lambda.functionArn, invocationType: 'Event' } },
        ],
      },
    });
    rule.node.addDependency(this.allowInvocation(stage));
    return rule;
  }

  /** In use once its rule is there, and out of use before the rule is deleted. */
  private addRuleSet(rule: CfnReceiptRule, { stage, codeOf }: DeskParts): ActiveRuleSet {
    rule.node.addDependency(new CfnReceiptRuleSet(this, 'ReceiptRuleSet', { ruleSetName: receiptRuleSetName(stage) }));
    const active = new ActiveRuleSet(this, 'ActiveRuleSet', { stage, codeOf });
    active.node.addDependency(rule);
    return active;
  }

  private allowInvocation(stage: Stage): CfnPermission {
    return new CfnPermission(this, 'AllowReceiptRule', {
      action: 'lambda:InvokeFunction',
      functionName: this.ingest.lambda.functionArn,
      principal: 'ses.amazonaws.com',
      sourceAccount: Aws.ACCOUNT_ID,
      sourceArn: receiptRuleArn(stage),
    });
  }
}
