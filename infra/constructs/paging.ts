import { Stack } from 'aws-cdk-lib';
import { EventBus, type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { EVENTS } from '#events/catalogue.ts';
import { RECEIPTS } from '#events/in/message-receipt.ts';
import { isOtherWay, PAGE_EVENTS, PAGES_OVER, WAYS } from '#events/incident/paging.ts';
import { PAGED_IN_CHAT } from '#events/paged-in-chat.ts';
import { PAGES_DUE } from '#events/pages-due.ts';
import { detailType } from '#events/terms/define-event.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { ruleTarget } from '#infra/lambda/rule-target.ts';
import { grantSecrets } from '#infra/lambda/secret-grants.ts';
import { grantTable } from '#infra/lambda/table-grants.ts';

export type PagingProps = DeskParts & {
  readonly incidents: IncidentTable;
  readonly bus: IEventBus;
  /** Sends codes to phones that are new. */
  readonly api: DeskFunction;
  /** Where the pages live that messages link to. */
  readonly publicUrl: string;
  /** Where the console is, with a slash at its end. */
  readonly consoleUrl: string;
};

/** Pages by other ways than mail, and what carriers say of them, reach the one function that sends messages and calls. */
export class Paging extends Construct {
  readonly page: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, props: PagingProps) {
    super(scope, id);
    const { stage, codeOf, incidents, bus, publicUrl, consoleUrl, api } = props;
    const { text, voice } = messageOrigins(this, stage);
    const environment = {
      TABLE_NAME: incidents.table.tableName,
      DESK_ADDRESS: deskAddress(stage),
      PUBLIC_URL: publicUrl,
      CONSOLE_URL: consoleUrl,
      ...(text && { TEXT_ORIGIN: text }),
      ...(voice && { VOICE_ORIGIN: voice }),
    };
    this.page = new DeskFunction(this, 'PagePeople', { stage, codeOf, name: 'page-people', environment });
    grantTable(incidents, this.page, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem']);
    if (text) {
      for (const sender of [this.page, api]) sender.grant(['sms-voice:SendTextMessage'], [text]);
      api.lambda.addEnvironment('TEXT_ORIGIN', text);
    }
    if (voice) this.page.grant(['sms-voice:SendVoiceMessage'], [voice]);
    grantSecrets(this.page, stage, 'chat', ['GetParameters']);
    this.deadLetters = this.page.addDeadLetters();
    const targets = [ruleTarget(this.page, this.deadLetters)];
    // Mail is another function's: a page of mails alone wakes nobody here.
    const via = WAYS.filter(isOtherWay);
    new Rule(this, 'Rule', {
      ruleName: nameOf(stage, 'pages'),
      description: 'Pages by text message, call and chat',
      eventBus: bus,
      eventPattern: {
        source: ['firstline'],
        detailType: PAGE_EVENTS.map((name) => detailType(EVENTS[name])),
        detail: { data: { pages: { via } } },
      },
      targets,
    });
    new Rule(this, 'Over', {
      ruleName: nameOf(stage, 'pages-over'),
      description: 'What became of records people were paged for in the chat',
      eventBus: bus,
      eventPattern: {
        source: ['firstline'],
        resources: [PAGED_IN_CHAT],
        detailType: PAGES_OVER.map((name) => detailType(EVENTS[name])),
      },
      targets,
    });
    new Rule(this, 'Due', {
      ruleName: nameOf(stage, 'pages-due'),
      description: 'Pages that were bundled for somebody and are due',
      eventBus: bus,
      eventPattern: { source: [PAGES_DUE.source], detailType: [PAGES_DUE.detailType] },
      targets,
    });
    new Rule(this, 'Receipts', {
      ruleName: nameOf(stage, 'message-receipts'),
      description: 'What carriers say of text messages and calls',
      eventBus: EventBus.fromEventBusName(this, 'DefaultBus', 'default'),
      eventPattern: { source: [RECEIPTS.source], detailType: [...RECEIPTS.detailTypes] },
      targets,
    });
  }
}

/** @returns by ARN whom messages and calls come from, where the stage has somebody */
export function messageOrigins(scope: Construct, { messages }: Stage): { text?: string; voice?: string } {
  const arn = (resource: string) =>
    Stack.of(scope).formatArn({
      service: 'sms-voice',
      resource: resource.split('/')[0] ?? '',
      resourceName: resource.split('/').slice(1).join('/'),
    });
  return {
    ...(messages?.text && { text: arn(messages.text) }),
    ...(messages?.voice && { voice: arn(messages.voice) }),
  };
}
