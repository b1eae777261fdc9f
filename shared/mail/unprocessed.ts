import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';

/** A mail that changed no record, and why. The original stays in the bucket under `key`. */
export interface UnprocessedMail {
  /** The delivery's id; the same delivery again is the same item. */
  readonly id: string;
  readonly tenant: string;
  /** ISO instant of the delivery. */
  readonly at: string;
  readonly action: 'ignore' | 'hold-for-review' | 'unreadable' | 'refused';
  readonly reason: string;
  readonly key: string;
  readonly from: string | null;
  readonly subject: string | null;
  /** The record it may belong to. */
  readonly number: string | null;
}

/** Its key in the table: a tenant's list, oldest first. */
export function unprocessedKey(mail: Pick<UnprocessedMail, 'tenant' | 'at' | 'id'>): { pk: string; sk: string } {
  return { pk: `UNPROCESSED#${mail.tenant}`, sk: `${mail.at}#${mail.id}` };
}

/** @returns a function that keeps what became of no record, so that nothing that arrived is ever lost */
export function createUnprocessed(table: Table) {
  return async (mail: UnprocessedMail): Promise<void> => {
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...unprocessedKey(mail), ...mail } }));
  };
}
