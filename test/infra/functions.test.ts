import { describe, expect, it } from 'vitest';
import { RELATED_EVENTS } from '#domain/incident/relations/related-events.ts';
import { BUS_SOURCES } from '#events/in/sources.ts';
import { sharedPatterns } from '#infra/constructs/source-pattern.ts';
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from '#infra/declared/functions.ts';
import {
  listOf,
  ofType,
  type Resource,
  readable,
  type Statement,
  synthesize,
  TEST_STAGE,
  type Template,
} from './desk-template.ts';

const { data, service } = synthesize();
const all: Template = { Resources: { ...data.Resources, ...service.Resources }, Outputs: {} };

/**
 * One for every source of alerts, and one for what none takes; the sweep's schedule, mail, announcements, two for webhooks, four for
 * pages, what parents and children tell, what the public is told of major incidents, two for problems, and one for changes.
 */
const OWN_RULES = BUS_SOURCES.filter(({ sharesRule }) => !sharesRule).length;
const SHARED_RULES = sharedPatterns(BUS_SOURCES.filter(({ sharesRule }) => sharesRule)).length;
const RULES = OWN_RULES + SHARED_RULES + 35;
/** Those of ingest-alert: alerts, changes of the account, and what nobody takes. */
const INTAKE_RULES = OWN_RULES + SHARED_RULES + 2;
/** Those of relate-incidents have one permission between them, those of ingest-alert one for each bus. */
const PERMISSIONS_OF_RULES = RULES - RELATED_EVENTS.length + 1 - INTAKE_RULES + 2;

function functionNamed(template: Template, name: FunctionName) {
  const found = ofType(template, 'AWS::Lambda::Function').find(
    ({ Properties }) => Properties.FunctionName === `firstline-test-${name}`,
  );
  if (!found) throw new Error(`No function ${name}`);
  return found.Properties;
}

function environmentOf(name: FunctionName): Record<string, string> {
  const { Variables } = functionNamed(all, name).Environment as { Variables: Record<string, unknown> };
  return Object.fromEntries(Object.entries(Variables).map(([key, value]) => [key, readable(value)]));
}

describe.each(FUNCTION_NAMES)('%s', (name) => {
  it('runs on the runtime of the house with its own size', () => {
    expect(functionNamed(all, name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: FUNCTIONS[name].memoryMegabytes,
      Timeout: FUNCTIONS[name].timeoutSeconds,
    });
  });

  it('says in its metrics which desk it belongs to', () => {
    expect(environmentOf(name)).toMatchObject({
      STAGE: 'test',
      LOG_LEVEL: 'INFO',
      POWERTOOLS_SERVICE_NAME: `firstline-test-${name}`,
      POWERTOOLS_METRICS_NAMESPACE: 'Firstline',
    });
  });
});

const TABLE_NAME = '<IncidentsTable>';
const MAIL_BUCKET = '<MailBucket>';
const DESK_ADDRESS = 'help@desk.test';
const MAIL = { DESK_ADDRESS: 'help@desk.test' };

/** What each function is told beside the standard environment. */
const OWN_ENVIRONMENT: Record<FunctionName, Record<string, string>> = {
  'http-api': {
    ...{ TABLE_NAME, TENANTS: 'one', MAIL_BUCKET, REPLAY_STATE_MACHINE_ARN: '<ReplaysMachine>', ...MAIL },
    MAIL_RECIPIENTS: 'desk.test',
    CONSOLE_URL: 'https://<ConsoleDistribution.DomainName>/console/',
  },
  'ingest-alert': { TABLE_NAME, DESK_ADDRESS },
  'receive-webhook': {
    TABLE_NAME,
    DESK_ADDRESS,
    TENANTS: 'one',
    USER_POOL_ISSUER: '<PeoplePool.ProviderURL>',
    USER_POOL_CLIENT_ID: '<PeoplePoolClient>',
  },
  'ingest-mail': { TABLE_NAME, MAIL_BUCKET, ...MAIL },
  'publish-events': {
    BUS_NAME: '<Bus>',
    PUBLIC_URL: '<Api.ApiEndpoint>',
    TABLE_NAME,
    DEAD_LETTERS_URL: expect.any(String),
  },
  'arm-timers': { STATE_MACHINE_ARN: '<TimersLifecycle>', DEAD_LETTERS_URL: expect.any(String) },
  'fire-timer': { TABLE_NAME, DESK_ADDRESS },
  'sweep-timers': {
    ...{ TABLE_NAME, DESK_ADDRESS, BUS_NAME: '<Bus>' },
    MAIL_DEAD_LETTERS_URL: '<MailIntakeIngestMailDeadLettersQueue>',
    ALERT_DEAD_LETTERS_URL: '<AlertIntakeIngestAlertDeadLettersQueue>',
  },
  'replay-clocks': { TABLE_NAME, DESK_ADDRESS },
  notify: {
    ...{
      TABLE_NAME,
      PUBLIC_URL: '<Api.ApiEndpoint>',
      CONSOLE_URL: 'https://<ConsoleDistribution.DomainName>/console/',
      CONFIGURATION_SET: 'firstline-test-mail',
    },
    ...MAIL,
  },
  'tell-affected': {
    ...{ TABLE_NAME, PUBLIC_URL: '<Api.ApiEndpoint>', BUS_NAME: '<Bus>', CONFIGURATION_SET: 'firstline-test-mail' },
    ...MAIL,
  },
  'take-mail-feedback': { TABLE_NAME },
  'page-people': {
    ...{ TABLE_NAME, DESK_ADDRESS, PUBLIC_URL: '<Api.ApiEndpoint>' },
    CONSOLE_URL: 'https://<ConsoleDistribution.DomainName>/console/',
  },
  'call-webhook': { TABLE_NAME, DESK_ADDRESS, CONSOLE_URL: 'https://<ConsoleDistribution.DomainName>/console/' },
  'relate-incidents': { TABLE_NAME, DESK_ADDRESS },
  project: { TABLE_NAME },
  'activate-receipt-rules': {},
  'put-console-files': {},
  'admit-requesters': { TABLE_NAME, DESK_ADDRESS },
};

const STANDARD = ['STAGE', 'LOG_LEVEL', 'POWERTOOLS_SERVICE_NAME', 'POWERTOOLS_METRICS_NAMESPACE'];

it.each(FUNCTION_NAMES)('%s is told its own environment and nothing else', (name) => {
  const own = Object.entries(environmentOf(name)).filter(([key]) => !STANDARD.includes(key));
  expect(Object.fromEntries(own)).toEqual(OWN_ENVIRONMENT[name]);
});

describe('failures', () => {
  it('of asynchronous calls go to a queue after two retries, of a sweep at once', () => {
    const configurations = ofType(service, 'AWS::Lambda::EventInvokeConfig').map(({ Properties }) => [
      readable(Properties.FunctionName),
      Properties.MaximumRetryAttempts,
      readable((Properties.DestinationConfig as { OnFailure: { Destination: unknown } }).OnFailure.Destination),
    ]);
    expect(configurations.sort()).toEqual([
      ['<AlertIntakeIngestAlertFunction>', 2, '<AlertIntakeIngestAlertDeadLettersQueue.Arn>'],
      ['<AnnouncementsTellAffectedFunction>', 2, '<AnnouncementsTellAffectedDeadLettersQueue.Arn>'],
      ['<IncidentRelationsRelateIncidentsFunction>', 2, '<IncidentRelationsRelateIncidentsDeadLettersQueue.Arn>'],
      ['<MailIntakeIngestMailFunction>', 2, '<MailIntakeIngestMailDeadLettersQueue.Arn>'],
      ['<MailOutboundNotifyFunction>', 2, '<MailOutboundNotifyDeadLettersQueue.Arn>'],
      ['<MailOutboundTakeMailFeedbackFunction>', 2, '<MailOutboundTakeMailFeedbackDeadLettersQueue.Arn>'],
      ['<PagingPagePeopleFunction>', 2, '<PagingPagePeopleDeadLettersQueue.Arn>'],
      ['<SearchIndexProjectFunction>', 2, '<SearchIndexProjectDeadLettersQueue.Arn>'],
      ['<TimersSweepTimersFunction>', 0, '<TimersSweepTimersDeadLettersQueue.Arn>'],
      ['<WebhooksCallWebhookFunction>', 2, '<WebhooksCallWebhookDeadLettersQueue.Arn>'],
    ]);
  });

  it('of stream consumers are bounded, bisected, told per record and kept', () => {
    const mappings = ofType(service, 'AWS::Lambda::EventSourceMapping').map(({ Properties }) => Properties);
    expect(mappings).toHaveLength(2);
    for (const mapping of mappings) {
      expect(mapping).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: 10,
        MaximumRecordAgeInSeconds: 21_600,
      });
      const { OnFailure } = mapping.DestinationConfig as { OnFailure: { Destination: unknown } };
      expect(readable(OnFailure.Destination)).toMatch(/DeadLettersQueue.Arn>$/);
    }
  });

  it('of rules to reach their function are kept in the queue of that function', () => {
    const targets = ofType(service, 'AWS::Events::Rule').flatMap(
      ({ Properties }) => Properties.Targets as { Arn: unknown; DeadLetterConfig: { Arn: unknown } }[],
    );
    expect(targets).toHaveLength(RULES);
    for (const { Arn, DeadLetterConfig } of targets) {
      const [, owner] = /<(\w+)Function\.Arn>/.exec(readable(Arn)) ?? [];
      expect(readable(DeadLetterConfig.Arn)).toBe(`<${owner}DeadLettersQueue.Arn>`);
    }
  });
});

describe('every queue', () => {
  it('takes messages from the rules that name it and from nobody else', () => {
    const senders = ofType(service, 'AWS::SQS::QueuePolicy').flatMap(({ Properties }) =>
      (Properties.PolicyDocument as { Statement: Statement[] }).Statement.filter(({ Effect }) => Effect === 'Allow'),
    );
    expect(senders).toHaveLength(RULES);
    for (const sender of senders) {
      expect(sender).toMatchObject({ Action: 'sqs:SendMessage', Principal: { Service: 'events.amazonaws.com' } });
      expect(sender.Condition).toMatchObject({ ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': expect.anything() } } });
    }
  });

  it('is encrypted and keeps its messages for two weeks', () => {
    const queues = ofType(service, 'AWS::SQS::Queue');
    expect(queues).toHaveLength(12);
    for (const { Properties } of queues) {
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
    }
  });

  it('refuses what does not come over TLS', () => {
    const policies = ofType(service, 'AWS::SQS::QueuePolicy').map(({ Properties }) => Properties.PolicyDocument);
    expect(policies).toHaveLength(12);
    for (const policy of policies as { Statement: Statement[] }[]) {
      const denied = policy.Statement.filter(({ Effect }) => Effect === 'Deny');
      expect(denied).toMatchObject([{ Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }]);
    }
  });
});

it('every log group forgets after the days of the stage', () => {
  const groups = ofType(all, 'AWS::Logs::LogGroup');
  expect(groups).toHaveLength(FUNCTION_NAMES.length + 2);
  for (const { Properties } of groups) {
    expect(Properties.RetentionInDays).toBe(TEST_STAGE.logRetentionDays);
  }
});

it('nobody may call a function but the service and resource that must', () => {
  const permissions = ofType(service, 'AWS::Lambda::Permission').map(({ Properties }) => Properties);
  expect(permissions.map(({ Principal }) => Principal).sort()).toEqual([
    'apigateway.amazonaws.com', // the routes
    'apigateway.amazonaws.com', // those of receive-webhook
    'apigateway.amazonaws.com', // what is no route
    ...listOf(Array(PERMISSIONS_OF_RULES).fill('events.amazonaws.com')),
    'ses.amazonaws.com',
  ]);
  for (const { SourceArn } of permissions) expect(SourceArn).toBeDefined();
});

it('custom resources are made by functions of the desk, and wait no longer than they may be tried', () => {
  const isCustom = ({ Type }: Resource) =>
    Type.startsWith('Custom::') || Type === 'AWS::CloudFormation::CustomResource';
  const custom = Object.values(service.Resources).filter(isCustom);
  expect(
    custom.map(({ Type, Properties }) => [Type, readable(Properties.ServiceToken), Properties.ServiceTimeout]),
  ).toEqual([
    ['Custom::ConsoleFiles', '<ConsoleFilesPutConsoleFilesFunction.Arn>', '420'],
    ['Custom::ActiveReceiptRuleSet', '<MailIntakeActiveRuleSetActivateReceiptRulesFunction.Arn>', '300'],
  ]);
});
