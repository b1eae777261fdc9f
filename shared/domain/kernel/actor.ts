import type { Capacity } from '#events/terms/vocabulary.ts';

/** Who acts. A person is an e-mail address; an integration or the system has a name. */
export interface Actor {
  readonly kind: 'person' | 'integration' | 'system';
  /** E-mail address in lower case, or a name. */
  readonly id: string;
  /** The person's display name when the channel gives one. */
  readonly name?: string | null;
  /** Whether they belong to the desk (any role above requester). */
  readonly staff: boolean;
}

export const SYSTEM: Actor = { kind: 'system', id: 'system', staff: false };

/** Whoever keeps the desk's records works for it; what is no person acts by itself. */
export function keeperCapacity({ kind }: Actor): Capacity {
  return kind === 'person' ? 'desk' : 'automation';
}
