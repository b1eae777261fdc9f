import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { LessonState } from '#events/incident/review/review.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type ListedLesson, ListedLessonSchema, lessonsOfPk, lessonsPk, statePrefix } from './lesson-items.ts';

export interface LessonFilter {
  readonly owner?: string | undefined;
  readonly state?: LessonState | undefined;
}

/** One page, what is due first first: a query of positions, and a read of the items behind them. */
export async function listLessons(
  table: Table,
  tenant: string,
  { owner, state }: LessonFilter,
  { limit, after }: { readonly limit: number; readonly after: string },
): Promise<{ items: ListedLesson[]; next: string | null }> {
  const [index, attribute] = owner === undefined ? ['byRelation', 'relation'] : ['byOwner', 'owner'];
  const prefix = state === undefined ? '' : statePrefix(state);
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: index,
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#pk': `${attribute}Pk`, '#sk': `${attribute}Sk` },
      ExpressionAttributeValues: {
        ':pk': owner === undefined ? lessonsPk(tenant) : lessonsOfPk(tenant, owner),
        ':from': after === '' ? prefix || '!' : `${after}\u0001`,
        ':to': `${prefix}\uffff`,
      },
      Limit: limit,
    }),
  );
  const keys = Items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
  const found = await readItems(table, keys, { consistent: false });
  const items = keys.flatMap((key) => {
    const item = found.get(itemName(key));
    return item === undefined ? [] : [ListedLessonSchema.parse(item.lesson)];
  });
  return { items, next: Items.length < limit ? null : String(Items.at(-1)?.[`${attribute}Sk`]) };
}
