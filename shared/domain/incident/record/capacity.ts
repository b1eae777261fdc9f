import type { Actor } from '#domain/kernel/actor.ts';
import type { Capacity } from '#events/terms/vocabulary.ts';

/** As whom the actor speaks on a record: its requester speaks as such even with a desk role (Semantics, rule 11). */
export function capacityOf(actor: Actor, requester: { email: string } | null): Capacity {
  if (actor.kind !== 'person') return 'automation';
  if (actor.id === requester?.email) return 'requester';
  return actor.staff ? 'desk' : 'participant';
}
