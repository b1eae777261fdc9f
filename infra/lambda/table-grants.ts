import type { IncidentTable, IndexName } from '#infra/constructs/incident-table.ts';
import type { DeskFunction } from './desk-function.ts';

export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem';

/**
 * What a command on a record takes: a strong read of it with its alert's counter, the rules with the people and items they
 * know, and the transaction that writes it, in which the counter may be updated and its places among what people have be
 * deleted.
 */
export const DECIDE: readonly TableAction[] = [
  ...(['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'] as const),
];

/** What opening a record takes: the counter of numbers is updated, too. */
export const OPEN: readonly TableAction[] = DECIDE;

/** CDK's own read and write grants bring Scan and deletes along; here a function gets what it calls, on the indexes it names. */
export function grantTable(
  { table }: IncidentTable,
  to: DeskFunction,
  actions: readonly TableAction[],
  indexes: readonly IndexName[] = [],
): void {
  to.grant(
    actions.map((action) => `dynamodb:${action}`),
    [table.tableArn],
  );
  if (indexes.length === 0) return;
  to.grant(
    ['dynamodb:Query'],
    indexes.map((index) => `${table.tableArn}/index/${index}`),
  );
}
