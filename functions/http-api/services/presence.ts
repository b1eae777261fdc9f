import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { type Present, readPresent, showPresence } from '#shared/store/records/presence.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** Who has a record open; kept for two minutes. */
export interface Presence {
  /** @throws DomainError not-found */
  show(context: RequestContext, number: string): Promise<void>;
  read(context: RequestContext, number: string): Promise<Present[]>;
}

/** Who has which record open. */
export function presence({ table }: DeskParts): Presence {
  return {
    show: async ({ tenant, actor, now }, number) => {
      await readMeta(table, tenant, number);
      await showPresence(table, { tenant, number, email: actor.id, name: actor.name ?? null, now });
    },
    read: ({ tenant, now }, number) => readPresent(table, tenant, number, now),
  };
}
