import { describe, expect, it } from 'vitest';
import { STAGES, stageNamed } from '#infra/declared/stages.ts';
import { grantsOf, type Resource, readable, synthesize, TEST_STAGE, type Template } from './desk-template.ts';

/** The properties by which AWS knows a resource within an account and region, by type. */
const PHYSICAL_NAMES = [
  'AlarmName',
  'BucketName',
  'DashboardName',
  'EmailIdentity',
  'FunctionName',
  'LogGroupName',
  'QueueName',
  'RoleName',
  'RuleSetName',
  'StateMachineName',
  'TableName',
  'TopicName',
  'UserPoolName',
];

/** Rules, buses and the like are called just `Name`. */
function namesOf({ Type, Properties }: Resource): string[] {
  const nested = (Properties.Rule as { Name?: string } | undefined)?.Name;
  const named = [...PHYSICAL_NAMES, 'Name'].map((key) => Properties[key]);
  const texts = [...named, nested].filter((name): name is string => typeof name === 'string');
  return isOfTheAccount(Type) ? texts.map((name) => `${Type} ${name}`) : [];
}

/** The others are named within a parent that is the desk's own. */
function isOfTheAccount(type: string): boolean {
  return !['AWS::Cognito::UserPoolGroup', 'AWS::Lambda::Alias', 'AWS::ApiGatewayV2::Authorizer'].includes(type);
}

function physicalNames(templates: { data: Template; service: Template }): string[] {
  return [templates.data, templates.service].flatMap(({ Resources }) => Object.values(Resources).flatMap(namesOf));
}

describe('two desks in one account and region', () => {
  const one = physicalNames(synthesize());
  const other = physicalNames(synthesize({ ...TEST_STAGE, name: 'other', mailDomain: 'other.test' }));

  it('share no name', () => {
    expect(one.filter((name) => other.includes(name))).toEqual([]);
  });

  it('have names for everything a person looks for at night', () => {
    expect(one).toContain('AWS::Lambda::Function firstline-test-notify');
    expect(one).toContain('AWS::SQS::Queue firstline-test-notify-dead-letters');
    expect(one).toContain('AWS::Logs::LogGroup /firstline/test/notify');
    expect(one).toContain('AWS::Events::EventBus firstline-test-desk');
    expect(one).toContain('AWS::SES::ReceiptRule firstline-test-mail');
    expect(one.length).toBe(other.length);
  });
});

describe('the stages', () => {
  it('have names and mail domains of their own', () => {
    expect(new Set(STAGES.map(({ name }) => name)).size).toBe(STAGES.length);
    expect(new Set(STAGES.map(({ mailDomain }) => mailDomain)).size).toBe(STAGES.length);
  });

  it('are named by the context, the first unless it says otherwise', () => {
    expect(stageNamed(undefined)).toBe(STAGES[0]);
    expect(stageNamed('local').name).toBe('local');
    expect(() => stageNamed('no such')).toThrow('No stage "no such"');
  });
});

it('a desk in the SES sandbox may send to the recipients its stage names, and to no other identity', () => {
  const { service } = synthesize({ ...TEST_STAGE, sandboxRecipients: ['me@example.com'] });
  const sending = grantsOf(service, 'MailOutboundNotifyRole').filter((grant) => grant.startsWith('ses:'));
  expect(sending.flatMap((grant) => grant.split(':identity/').slice(1))).toEqual(['desk.test', 'me@example.com']);
});

describe('mail', () => {
  function receiptRule({ service }: { service: Template }) {
    return Object.values(service.Resources).find(({ Type }) => Type === 'AWS::SES::ReceiptRule');
  }

  it('is kept first, then handed over without waiting', () => {
    const rule = receiptRule(synthesize())?.Properties.Rule as {
      Actions: Record<string, Record<string, unknown>>[];
    };
    const [keep, call] = rule.Actions;
    expect(keep?.S3Action).toMatchObject({ ObjectKeyPrefix: 'incoming/' });
    expect(call?.LambdaAction).toMatchObject({ InvocationType: 'Event' });
    expect(readable(call?.LambdaAction?.FunctionArn)).toBe('<MailIntakeIngestMailFunction.Arn>');
  });

  it('is taken for the recipients of the stage, or for all when it names none', () => {
    expect(receiptRule(synthesize())?.Properties.Rule).toMatchObject({ Recipients: ['desk.test'] });
    const everyone = synthesize({ ...TEST_STAGE, recipients: [] });
    expect(receiptRule(everyone)?.Properties.Rule).not.toHaveProperty('Recipients');
  });

  it('joins a rule set that is there already when the stage says so', () => {
    const shared = synthesize({ ...TEST_STAGE, receiptRuleSet: { kind: 'existing', name: 'of-the-account' } });
    expect(receiptRule(shared)?.Properties.RuleSetName).toBe('of-the-account');
    const types = Object.values(shared.service.Resources).map(({ Type }) => Type);
    expect(types).not.toContain('AWS::SES::ReceiptRuleSet');
    expect(types).not.toContain('Custom::ActiveReceiptRuleSet');
  });

  it('has a rule set of its own put to use after its rule is there, and so out of use before it is deleted', () => {
    const { service } = synthesize();
    const idOf = (type: string) => Object.entries(service.Resources).find(([, { Type }]) => Type === type)?.[0] ?? '';
    const dependsOn = (type: string) => service.Resources[idOf(type)]?.DependsOn;
    expect(dependsOn('Custom::ActiveReceiptRuleSet')).toContain(idOf('AWS::SES::ReceiptRule'));
    expect(dependsOn('AWS::SES::ReceiptRule')).toContain(idOf('AWS::SES::ReceiptRuleSet'));
  });

  it('leaves a domain alone that SES knows already when the stage says so, and sends from it all the same', () => {
    const { service } = synthesize({ ...TEST_STAGE, mailIdentity: 'existing' });
    expect(Object.values(service.Resources).map(({ Type }) => Type)).not.toContain('AWS::SES::EmailIdentity');
    expect(Object.keys(service.Outputs).filter((name) => name.startsWith('Dkim'))).toEqual([]);
    expect(grantsOf(service, 'MailOutboundNotifyRole').join()).toContain('identity/desk.test');
  });
});
