import type { IEventBus } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { ADMINISTRATION, CONFIRMATIONS, consumeStream, SNAPSHOTS, STATES } from '#infra/lambda/stream-consumer.ts';
import { grantTable } from '#infra/lambda/table-grants.ts';

export type EventPublicationProps = DeskParts & {
  readonly incidents: IncidentTable;
  readonly bus: IEventBus;
  /** Where the API is: each event says where its record is read. */
  readonly publicUrl: string;
};

/** What the journal says reaches the desk's bus. */
export class EventPublication extends Construct {
  readonly publish: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, props: EventPublicationProps) {
    super(scope, id);
    const { stage, codeOf, incidents, bus, publicUrl } = props;
    const environment = {
      BUS_NAME: bus.eventBusName,
      PUBLIC_URL: publicUrl,
      TABLE_NAME: incidents.table.tableName,
    };
    this.publish = new DeskFunction(this, 'PublishEvents', { stage, codeOf, name: 'publish-events', environment });
    this.publish.grant(['events:PutEvents'], [bus.eventBusArn]);
    // Entries that are too long for the snapshot's stream record lie in the journal; a record that cannot be read is noted.
    // Who hears of an event stands in the directory's head.
    grantTable(incidents, this.publish, ['BatchGetItem', 'Query', 'UpdateItem']);
    this.deadLetters = consumeStream(this, 'Stream', incidents, this.publish, [
      ...[SNAPSHOTS, STATES, ADMINISTRATION, CONFIRMATIONS],
    ]);
  }
}
