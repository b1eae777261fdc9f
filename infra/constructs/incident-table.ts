import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { Stage } from '#infra/declared/stages.ts';

/**
 * Index name to the prefix of its two key attributes. Sparse: an item is in an index while it has both attributes.
 * Keys only: the page is read from the table by key, so that an index never shows a version the table has left behind.
 */
export const INDEXES = {
  byState: 'state',
  byGroup: 'group',
  byAssignee: 'assignee',
  byOwner: 'owner',
  byRelation: 'relation',
  byTimer: 'timer',
} as const;

export type IndexName = keyof typeof INDEXES;

/** The truth: incidents with their journals, look-ups, counters, configuration. */
export class IncidentTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: stage.keepsData,
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const [indexName, prefix] of Object.entries(INDEXES)) {
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: { name: `${prefix}Pk`, type: AttributeType.STRING },
        sortKey: { name: `${prefix}Sk`, type: AttributeType.STRING },
        projectionType: ProjectionType.KEYS_ONLY,
      });
    }
  }
}
