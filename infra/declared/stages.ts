import type { Tenancy } from '#domain/kernel/tenant.ts';

/** Name of an active rule set that other receivers in the account share, or a rule set of the desk's own. */
export type ReceiptRuleSet = { readonly kind: 'existing'; readonly name: string } | { readonly kind: 'own' };

/** One desk: everything that differs between two of them. */
export type Stage = {
  /** Lower case letters, digits and hyphens; part of every physical name. */
  readonly name: string;
  /** A domain verified by SES for this desk alone: two desks cannot share one. */
  readonly mailDomain: string;
  /** The desk's address is `<deskLocalPart>@<mailDomain>`. */
  readonly deskLocalPart: string;
  /** Recipients the receipt rule takes; none means every recipient that reaches SES. */
  readonly recipients: readonly string[];
  /**
   * Verified addresses or domains that may get mail while the account is in the SES sandbox: there AWS asks for a permission
   * on the recipient's identity too. Not needed, and best removed, once the account has left the sandbox.
   */
  readonly sandboxRecipients?: readonly string[];
  /** Who is told by e-mail when an alarm goes off. Without one the desk's alarms still become incidents of the desk. */
  readonly alarmEmail?: string;
  readonly logRetentionDays: LogRetentionDays;
  /** Whether table, bucket and user pool outlive their stack. Only a stage for trying things may say no. */
  readonly keepsData: boolean;
  /**
   * `existing`: SES knows the mail domain already, e.g. because it sent mail before. Creating the identity again would fail the deploy;
   * it stays when the desk goes.
   */
  readonly mailIdentity?: 'existing';
  /**
   * Whom text messages and calls come from, by the resource of AWS End User Messaging: `phone-number/phone-…`, `pool/pool-…`, and for
   * text `sender-id/DESK/DE`. Without one people are paged by mail alone; it has to be registered first, and costs by the month.
   */
  readonly messages?: { readonly text?: string; readonly voice?: string };
  readonly receiptRuleSet: ReceiptRuleSet;
  /**
   * A domain of its own for the status page of one tenant, with a certificate of AWS Certificate Manager in us-east-1, where CloudFront looks
   * for it. Its DNS then points to the distribution's name. Without one each tenant's page is below the console's address.
   */
  readonly statusPage?: { readonly domain: string; readonly certificateArn: string; readonly tenant: string };
  /**
   * `one`: whoever of the user pool has no `custom:tenant` is of the default tenant, the only one there is. `several`: whoever has none is let in nowhere.
   */
  readonly tenants: Tenancy;
};

/** The values CloudWatch Logs accepts that make sense for a desk. */
export type LogRetentionDays = 7 | 30 | 90 | 180 | 365;

/** The first stage is the one `cdk synth` and `cdk deploy` take unless told otherwise by `-c stage=<name>`. */
export const STAGES: readonly [Stage, ...Stage[]] = [
  {
    name: 'prod',
    mailDomain: 'desk.example.com',
    deskLocalPart: 'help',
    recipients: ['desk.example.com'],
    logRetentionDays: 90,
    keepsData: true,
    receiptRuleSet: { kind: 'own' },
    tenants: 'one',
  },
  {
    name: 'local',
    mailDomain: 'firstline.localhost',
    deskLocalPart: 'desk',
    recipients: [],
    messages: { text: 'phone-number/phone-local', voice: 'phone-number/phone-local' },
    logRetentionDays: 7,
    keepsData: true,
    receiptRuleSet: { kind: 'own' },
    tenants: 'one',
  },
];

/** @param name the `stage` context value as given, of any type @throws when no stage has that name */
export function stageNamed(name: unknown): Stage {
  if (name === undefined) return STAGES[0];
  const stage = STAGES.find((candidate) => candidate.name === name);
  if (!stage)
    throw new Error(`No stage ${JSON.stringify(name)}: infra/declared/stages.ts knows ${STAGES.map((s) => s.name)}`);
  return stage;
}
