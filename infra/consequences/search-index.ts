import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { SEARCHED_EVENTS } from '#domain/searched-events.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { nameOf } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { ruleTarget } from '#infra/lambda/rule-target.ts';
import { grantTable } from '#infra/lambda/table-grants.ts';

export type SearchIndexProps = DeskParts & { readonly incidents: IncidentTable; readonly bus: IEventBus };

/** Whatever is written is found by its words, a moment later. */
export class SearchIndex extends Construct {
  readonly project: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, { stage, codeOf, incidents, bus }: SearchIndexProps) {
    super(scope, id);
    const environment = { TABLE_NAME: incidents.table.tableName };
    this.project = new DeskFunction(this, 'Project', { stage, codeOf, name: 'project', environment });
    grantTable(incidents, this.project, [
      ...(['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'] as const),
    ]);
    this.deadLetters = this.project.addDeadLetters();
    new Rule(this, 'Rule', {
      ruleName: nameOf(stage, 'search'),
      description: 'What records are found by is another',
      eventBus: bus,
      eventPattern: { source: ['firstline'], detailType: Object.values(SEARCHED_EVENTS).flat() },
      targets: [ruleTarget(this.project, this.deadLetters)],
    });
  }
}
