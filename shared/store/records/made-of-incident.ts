import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/** What of a kind was made of an incident, the last one. */
export interface MadeOfIncident {
  /** Strongly consistent. @returns its number, or null */
  readonly read: (table: Table, tenant: string, incident: string) => Promise<string | null>;
  /** @param seen - which one there was; written only while that is so */
  readonly item: (
    made: { readonly tenant: string; readonly id: string },
    incident: string,
    seen: string | null,
  ) => UniqueItem;
}

/** An index would know it a moment later, and whoever asks within that moment would make it twice. @param kind - of what is made */
export function madeOfIncident(kind: 'announcement' | 'article' | 'change' | 'problem'): MadeOfIncident {
  const sk = `${kind.toUpperCase()}-OF`;
  const keyOf = (tenant: string, incident: string) => ({ pk: `${sk}#${tenant}#${incident}`, sk });
  return {
    read: async ({ name, client }, tenant, incident) => {
      const Key = keyOf(tenant, incident);
      const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
      return Item === undefined ? null : String(Item[kind]);
    },
    item: ({ tenant, id }, incident, seen) => ({
      ...{ ...keyOf(tenant, incident), attributes: { [kind]: id } },
      ...(seen !== null && { replaces: { [kind]: seen } }),
    }),
  };
}
