import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { BusSource } from '#events/in/source/define-source.ts';
import { BUS_SOURCES } from '#events/in/sources.ts';
import { foreignPattern } from '#infra/constructs/foreign-pattern.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { changesPattern, sharedPatterns, sourcePattern } from '#infra/constructs/source-pattern.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { rulesOfBus, rulesOfStage, targetOfRules } from '#infra/lambda/rule-target.ts';
import { grantTable, OPEN } from '#infra/lambda/table-grants.ts';

export type AlertIntakeProps = DeskParts & { readonly incidents: IncidentTable; readonly bus: IEventBus };

/**
 * What monitoring puts on the account's own bus and on the desk's becomes incidents: a rule for every source, and one for
 * whatever else somebody puts on the desk's.
 */
export class AlertIntake extends Construct {
  readonly ingest: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, props: AlertIntakeProps) {
    super(scope, id);
    const { stage, codeOf, incidents, bus } = props;
    const environment = { TABLE_NAME: incidents.table.tableName, DESK_ADDRESS: deskAddress(stage) };
    this.ingest = new DeskFunction(this, 'IngestAlert', { stage, codeOf, name: 'ingest-alert', environment });
    grantTable(incidents, this.ingest, OPEN);
    this.deadLetters = this.ingest.addDeadLetters();
    const targets = [targetOfRules(this.ingest, this.deadLetters, rulesOfStage(stage), rulesOfBus(bus))];
    for (const source of BUS_SOURCES.filter(({ sharesRule }) => !sharesRule)) {
      new Rule(this, `${constructId(source)}Rule`, {
        ruleName: nameOf(stage, `alerts-${source.id.replaceAll('.', '-')}`),
        description: source.summary,
        ...(source.bus === 'desk' && { eventBus: bus }),
        eventPattern: sourcePattern(source),
        targets,
      });
    }
    sharedPatterns(BUS_SOURCES.filter(({ sharesRule }) => sharesRule)).forEach((eventPattern, index) => {
      new Rule(this, `AwsServicesRule${index + 1}`, {
        ruleName: nameOf(stage, `alerts-aws-services-${index + 1}`),
        description: 'What services of AWS tell of failures; docs/monitoring.md has the table.',
        eventPattern,
        targets,
      });
    });
    new Rule(this, 'ChangesRule', {
      ruleName: nameOf(stage, 'changes'),
      description: 'What is changed in the account, to stand beside what breaks shortly after.',
      eventPattern: changesPattern(),
      targets,
    });
    new Rule(this, 'ForeignRule', {
      ruleName: nameOf(stage, 'alerts-foreign'),
      description: 'What nobody at the desk takes from its bus: it is kept, for people to see.',
      eventBus: bus,
      eventPattern: foreignPattern(),
      targets,
    });
  }
}

/** `aws.cloudwatch` is `AwsCloudwatch`. */
function constructId({ id }: BusSource): string {
  return id.replace(/(?:^|[.-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}
