import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { understood } from '#shared/store/records/incident-reader.ts';
import type { MetaItem } from '#shared/store/records/meta-item.ts';
import { recordOfPk } from '#shared/store/table/keys.ts';

/** One change of a snapshot as the table's stream tells it. */
export interface SnapshotChange {
  /** Null for a record that was opened just now. */
  readonly before: { readonly version: number; readonly generation: number } | null;
  readonly after: MetaItem;
}

/** @throws Error for a record without a new image, DomainError unreadable for a shape the desk does not know: it must not pass in silence */
export function readSnapshotChange({ dynamodb }: DynamoDBRecord): SnapshotChange {
  if (dynamodb?.NewImage === undefined) throw new Error('a stream record of a snapshot must carry its new image');
  const image = read(dynamodb.NewImage);
  const old = dynamodb.OldImage && read(dynamodb.OldImage);
  return {
    before: old ? { version: Number(old.version), generation: Number(old.generation) } : null,
    after: understood(recordOfPk(String(image.pk)).number, image, undefined),
  };
}

function read(image: NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>): Record<string, unknown> {
  return unmarshall(image as Record<string, AttributeValue>);
}
