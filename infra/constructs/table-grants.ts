import type { DeskFunction } from '#infra/constructs/desk-function.ts';
import type { IncidentTable, IndexName } from '#infra/constructs/incident-table.ts';

export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

/** What deciding a command takes: a strong read of the record and the transaction that writes it. */
export const DECIDE: readonly TableAction[] = ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'];

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
