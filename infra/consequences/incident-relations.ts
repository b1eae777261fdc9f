import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { RELATED_EVENTS } from '#domain/incident/relations/related-events.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { rulesOfBus, targetOfRules } from '#infra/lambda/rule-target.ts';
import { DECIDE, grantTable } from '#infra/lambda/table-grants.ts';

export type IncidentRelationsProps = DeskParts & { readonly incidents: IncidentTable; readonly bus: IEventBus };

/** What happens to one incident reaches those above and below it. */
export class IncidentRelations extends Construct {
  readonly relate: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, { stage, codeOf, incidents, bus }: IncidentRelationsProps) {
    super(scope, id);
    const environment = { TABLE_NAME: incidents.table.tableName, DESK_ADDRESS: deskAddress(stage) };
    this.relate = new DeskFunction(this, 'RelateIncidents', { stage, codeOf, name: 'relate-incidents', environment });
    grantTable(incidents, this.relate, DECIDE, ['byRelation']);
    this.deadLetters = this.relate.addDeadLetters();
    const targets = [targetOfRules(this.relate, this.deadLetters, rulesOfBus(bus))];
    for (const { name, description, detailType, detail } of RELATED_EVENTS) {
      new Rule(this, name, {
        ruleName: nameOf(stage, name),
        description,
        eventBus: bus,
        eventPattern: { source: ['firstline'], detailType: [...detailType], detail },
        targets,
      });
    }
  }
}
