import type { Role } from './roles.ts';
import type { Route } from './route.ts';

/** @returns the operations that any of the roles lets somebody call, as the routes themselves say */
export function operationsOf(routes: readonly Route[], roles: readonly Role[]): string[] {
  return routes.flatMap((route) =>
    route.access === 'roles' && route.roles.some((role) => roles.includes(role)) ? [route.id] : [],
  );
}
