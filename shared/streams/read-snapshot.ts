import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { understood } from '#shared/store/incidents/incident-reader.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import { recordOfPk } from '#shared/store/table/keys.ts';

export interface Before {
  readonly version: number;
  readonly generation: number;
  /** Missing where that cannot be read. */
  readonly updatedAt?: string;
}

/** One change of a snapshot as the table's stream tells it. */
export interface SnapshotChange {
  /** Null for a record that was opened just now. */
  readonly before: Before | null;
  readonly after: MetaItem;
}

/** @throws Error for a record without a new image, DomainError unreadable for a shape the desk does not know: it must not pass in silence */
export function readSnapshotChange({ dynamodb }: DynamoDBRecord): SnapshotChange {
  if (dynamodb?.NewImage === undefined) throw new Error('a stream record of a snapshot must carry its new image');
  const image = read(dynamodb.NewImage);
  const old = dynamodb.OldImage && read(dynamodb.OldImage);
  return {
    before: old ? beforeOf(old) : null,
    after: understood(recordOfPk(String(image.pk)).number, image, undefined),
  };
}

function beforeOf({ version, generation, record }: Record<string, unknown>): Before {
  const { updatedAt } = (record ?? {}) as { readonly updatedAt?: unknown };
  const known = typeof updatedAt === 'string' && { updatedAt };
  return { version: Number(version), generation: Number(generation), ...known };
}

function read(image: NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>): Record<string, unknown> {
  return unmarshall(image as Record<string, AttributeValue>);
}
