import { describe, expect, it } from 'vitest';
import { grantsOf, listOf, ofType, type Statement, synthesize } from './desk-template.ts';

const { data, service } = synthesize();

const TABLE = '<IncidentsTable.Arn>';
const DECIDE = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'];
const OPEN = DECIDE;
const STREAM = ['DescribeStream', 'GetRecords', 'GetShardIterator'];

const table = (actions: readonly string[]) => actions.map((action) => `dynamodb:${action} ${TABLE}`);
const indexes = (names: readonly string[]) => names.map((name) => `dynamodb:Query ${TABLE}/index/${name}`);
const stream = [...STREAM.map((action) => `dynamodb:${action} <IncidentsTable.StreamArn>`), 'dynamodb:ListStreams *'];
const deadLetters = (id: string) => `sqs:SendMessage <${id}DeadLettersQueue.Arn>`;
const secrets = (kind: string, actions: readonly string[]) => {
  const place = 'arn:<AWS::Partition>:ssm:<AWS::Region>:<AWS::AccountId>:parameter/firstline/test/*';
  return actions.map((action) => `ssm:${action} ${place}/${kind}/*`);
};
const logs = (id: string) => ['CreateLogStream', 'PutLogEvents'].map((action) => `logs:${action} <${id}Logs.Arn>`);

/** Everything each function may do; what is not listed here is refused by AWS, and by the desk on one machine. */
const GRANTS: Record<string, string[]> = {
  ApiHttpApi: [
    ...table(OPEN),
    ...indexes(['byState', 'byGroup', 'byAssignee', 'byOwner', 'byRelation']),
    's3:GetObject <MailBucket.Arn>/attachments/*',
    's3:GetObject <MailBucket.Arn>/incoming/*',
    's3:GetObject <MailBucket.Arn>/uploads/*',
    's3:PutObject <MailBucket.Arn>/attachments/*',
    's3:PutObject <MailBucket.Arn>/uploads/*',
    ...secrets('chat', ['GetParameters', 'PutParameter']),
    ...secrets('integrations', ['GetParameters', 'PutParameter']),
    ...secrets('webhooks', ['GetParameters', 'PutParameter']),
    'states:StartExecution <ReplaysMachine>',
  ],
  ReplaysReplayClocks: [...table(OPEN), ...indexes(['byState'])],
  AlertIntakeIngestAlert: [...table(OPEN), deadLetters('AlertIntakeIngestAlert')],
  WebhookIntakeReceiveWebhook: [
    ...table(OPEN),
    ...secrets('chat', ['GetParameters']),
    ...secrets('integrations', ['GetParameters']),
  ],
  MailIntakeIngestMail: [
    ...table(OPEN),
    ...indexes(['byRelation']),
    's3:GetObject <MailBucket.Arn>/incoming/*',
    's3:PutObject <MailBucket.Arn>/attachments/*',
    deadLetters('MailIntakeIngestMail'),
  ],
  MailIntakeActiveRuleSetActivateReceiptRules: ['ses:DescribeActiveReceiptRuleSet *', 'ses:SetActiveReceiptRuleSet *'],
  ConsoleFilesPutConsoleFiles: [
    's3:ListBucket <ConsoleBucket.Arn>',
    's3:PutObject <ConsoleBucket.Arn>/console/*',
    's3:DeleteObject <ConsoleBucket.Arn>/console/*',
  ],
  EventPublicationPublishEvents: [
    ...stream,
    ...table(['BatchGetItem', 'Query', 'UpdateItem']),
    'events:PutEvents <Bus.Arn>',
    deadLetters('EventPublicationPublishEvents'),
  ],
  TimersArmTimers: [...stream, 'states:StartExecution <TimersLifecycle>', deadLetters('TimersArmTimers')],
  TimersFireTimer: table(DECIDE),
  TimersSweepTimers: [
    ...table(DECIDE),
    ...indexes(['byTimer']),
    'events:PutEvents <Bus.Arn>',
    'sqs:ReceiveMessage <MailIntakeIngestMailDeadLettersQueue.Arn>',
    'sqs:ReceiveMessage <AlertIntakeIngestAlertDeadLettersQueue.Arn>',
    deadLetters('TimersSweepTimers'),
  ],
  IncidentRelationsRelateIncidents: [
    ...table(DECIDE),
    ...indexes(['byRelation']),
    deadLetters('IncidentRelationsRelateIncidents'),
  ],
  // The stage of the test has no number: nobody may send a message.
  PagingPagePeople: [
    ...table(['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem']),
    ...secrets('chat', ['GetParameters']),
    deadLetters('PagingPagePeople'),
  ],
  WebhooksCallWebhook: [
    ...table(['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem']),
    ...secrets('webhooks', ['GetParameters']),
    deadLetters('WebhooksCallWebhook'),
  ],
  MailOutboundNotify: [
    ...table(['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem']),
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/desk.test',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:configuration-set/firstline-test-mail',
    deadLetters('MailOutboundNotify'),
  ],
  AnnouncementsTellAffected: [
    ...table(['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem']),
    ...indexes(['byRelation', 'byState']),
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/desk.test',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:configuration-set/firstline-test-mail',
    'events:PutEvents <Bus.Arn>',
    deadLetters('AnnouncementsTellAffected'),
  ],
  SearchIndexProject: [
    ...table(['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem']),
    deadLetters('SearchIndexProject'),
  ],
  MailOutboundTakeMailFeedback: [...table(['PutItem', 'UpdateItem']), deadLetters('MailOutboundTakeMailFeedback')],
};

describe('what a function may do', () => {
  it.each(Object.entries(GRANTS))('%s: exactly what it needs, and its own log', (id, grants) => {
    expect(grantsOf(service, `${id}Role`)).toEqual([...grants, ...logs(id)].sort());
  });

  it('covers every function', () => {
    expect(ofType(service, 'AWS::Lambda::Function')).toHaveLength(Object.keys(GRANTS).length);
  });

  it('comes from the policies above alone, never from a managed one', () => {
    for (const role of ofType(service, 'AWS::IAM::Role')) {
      expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
      expect(role.Properties).not.toHaveProperty('Policies');
    }
  });
});

describe('what the state machine may do', () => {
  const grants = grantsOf(service, 'TimersLifecycleRole');

  it('calls one alias of one function', () => {
    expect(grants.filter((grant) => grant.startsWith('lambda:'))).toEqual([
      'lambda:InvokeFunction <TimersFireTimerLive>',
    ]);
  });

  it('may do nothing else but set up the delivery of its log', () => {
    expect(grants.filter((grant) => !grant.startsWith('lambda:') && !grant.startsWith('logs:'))).toEqual([]);
  });
});

describe('wildcards', () => {
  const statements = [data, service].flatMap((template) =>
    [...ofType(template, 'AWS::IAM::Policy'), ...ofType(template, 'AWS::SQS::QueuePolicy')].flatMap(
      ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
    ),
  );

  it('are in no allowed action', () => {
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => listOf(Action));
    expect(allowed.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('are the resource of what AWS grants no narrower: log delivery, listing streams, the active receipt rule set', () => {
    const onEverything = statements.filter(({ Effect, Resource }) => Effect === 'Allow' && Resource === '*');
    const actions = onEverything.flatMap(({ Action }) => listOf(Action));
    const others = new Set(actions.filter((action) => !action.startsWith('logs:')));
    expect([...others].sort()).toEqual([
      'dynamodb:ListStreams',
      'ses:DescribeActiveReceiptRuleSet',
      'ses:SetActiveReceiptRuleSet',
    ]);
    expect(
      onEverything.filter(({ Action }) => listOf(Action).every((action) => action.startsWith('logs:'))),
    ).toHaveLength(1);
  });
});
