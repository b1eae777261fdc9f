import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { CHILD_STANDINGS, type ChildStanding, standingOf } from '#domain/incident/record/standings.ts';
import { incidentPk, parentSk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { parentPk } from './index-keys.ts';

export interface ParentRelation {
  readonly pk: string;
  readonly sk: string;
  readonly relationPk: string;
  readonly relationSk: string;
}

/**
 * The item in a child's partition that lets its parent find it. Its sort key in the index says how the child stands, so
 * that asking for those that matter reads no others; it is written anew only when that changes.
 */
export function parentRelation(record: IncidentRecord): ParentRelation | null {
  const { tenant, number, parent } = record;
  if (parent === null) return null;
  return {
    pk: incidentPk(tenant, number),
    sk: parentSk(parent),
    relationPk: parentPk(tenant, parent),
    relationSk: `${prefixOf(standingOf(record))}${number}`,
  };
}

/** @returns what must be put and removed for the child to be found as it stands */
export function relationChange(
  before: IncidentRecord | null,
  after: IncidentRecord,
): { put: ParentRelation | null; remove: Pick<ParentRelation, 'pk' | 'sk'> | null } {
  const was = before && parentRelation(before);
  const is = parentRelation(after);
  const moved = was !== null && was.sk !== is?.sk;
  return {
    put: was?.sk === is?.sk && was?.relationSk === is?.relationSk ? null : is,
    remove: moved ? { pk: was.pk, sk: was.sk } : null,
  };
}

/** A page of the children that stand so, by number. @param after - the position the page begins behind, '' for the first */
export async function childrenOf(
  { name, client }: Table,
  { tenant, parent, standings }: { tenant: string; parent: string; standings: readonly ChildStanding[] },
  limit: number,
  after = '',
): Promise<{ numbers: string[]; next: string | null }> {
  const order = CHILD_STANDINGS.filter((standing) => standings.includes(standing)).map(prefixOf);
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: 'byRelation',
      KeyConditionExpression: 'relationPk = :pk AND relationSk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': parentPk(tenant, parent),
        ':from': after === '' ? order[0] : `${after}\u0001`,
        ':to': `${order.at(-1)}\uffff`,
      },
      Limit: limit,
    }),
  );
  const positions = Items.map(({ relationSk }) => String(relationSk));
  return {
    numbers: positions.map((position) => position.slice(position.indexOf('#') + 1)),
    next: positions.length < limit ? null : (positions.at(-1) ?? null),
  };
}

/** @returns how many unresolved records are under one, counted up to `most` */
export async function countChildrenOf(
  { name, client }: Table,
  { tenant, parent, most }: { tenant: string; parent: string; most: number },
): Promise<number> {
  const { Count = 0 } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: 'byRelation',
      Select: 'COUNT',
      KeyConditionExpression: 'relationPk = :pk AND relationSk < :done',
      ExpressionAttributeValues: { ':pk': parentPk(tenant, parent), ':done': prefixOf('done') },
      Limit: most,
    }),
  );
  return Count;
}

function prefixOf(standing: ChildStanding): string {
  return `${CHILD_STANDINGS.indexOf(standing)}#`;
}
