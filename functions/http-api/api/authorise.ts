import { DomainError } from '#domain/kernel/errors.ts';
import type { Caller } from './caller.ts';
import type { RolesRoute, Scope } from './route.ts';

/**
 * Somebody with several roles may do what any of them may; whoever is let in as a requester alone stays with own records.
 *
 * @throws DomainError forbidden
 */
export function authorise(route: RolesRoute, { roles }: Caller): Scope {
  const held = route.roles.filter((role) => roles.includes(role));
  if (held.length === 0) {
    throw new DomainError('forbidden', { reason: `This takes one of the roles ${route.roles.join(', ')}` });
  }
  return held.some((role) => role !== 'requester') ? 'all' : 'own';
}
