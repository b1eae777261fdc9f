import type { Services } from '#functions/http-api/api/services.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { readPresent, showPresence } from '#shared/store/records/presence.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** Who has which record open. */
export function presence({ table }: DeskParts): Services['presence'] {
  return {
    show: async ({ tenant, actor, now }, number) => {
      await readMeta(table, tenant, number);
      await showPresence(table, { tenant, number, email: actor.id, name: actor.name ?? null, now });
    },
    read: ({ tenant, now }, number) => readPresent(table, tenant, number, now),
  };
}
