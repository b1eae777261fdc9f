import type { DeskFunction } from '#infra/constructs/desk-function.ts';
import type { IncidentTable, IndexName } from '#infra/constructs/incident-table.ts';

export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

/** What a command on a record takes: a strong read of it and the transaction that writes it. */
export const DECIDE: readonly TableAction[] = ['GetItem', 'PutItem'];

/** What opening a record takes beside that: the counter of numbers. */
export const OPEN: readonly TableAction[] = [...DECIDE, 'UpdateItem'];

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
