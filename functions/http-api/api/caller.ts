import type { Actor } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { type Tenancy, tenantOfToken } from '#domain/kernel/tenant.ts';
import { HttpError } from '#shared/http/http-error.ts';
import { isRole, type Role } from './roles.ts';

/** The claims of a verified token as the gateway passes them on. */
export type Claims = Readonly<Record<string, unknown>>;

/** Who asks, for which organisation, and as what. */
export interface Caller {
  readonly tenant: string;
  readonly actor: Actor;
  readonly roles: readonly Role[];
}

/**
 * Only an ID token says who somebody is: an access token carries groups and neither tenant nor address, and the gateway lets
 * it in.
 *
 * @throws HttpError unauthenticated when the gateway let a request without a token through, or with a token of another use
 * @throws DomainError forbidden for a token that names no role, no person or no sound tenant
 */
export function callerOf(claims: Claims | undefined, tenancy: Tenancy): Caller {
  if (!claims) throw new HttpError('unauthenticated', { reason: 'A bearer token is needed' });
  if (claims.token_use !== 'id') throw new HttpError('unauthenticated', { reason: 'An ID token is needed' });
  const roles = rolesOf(claims['cognito:groups']);
  if (roles.length === 0) throw forbidden('The token names no role of the desk');
  return { tenant: tenantOf(claims, tenancy), actor: actorOf(claims, roles), roles };
}

/** The gateway turns a list of groups into one string, `[agent requester]`. */
function rolesOf(groups: unknown): Role[] {
  const names = Array.isArray(groups) ? groups.map(String) : String(groups ?? '').split(/[[\]\s,]+/);
  return names.filter(isRole);
}

function tenantOf(claims: Claims, tenancy: Tenancy): string {
  const tenant = tenantOfToken(claims['custom:tenant'], tenancy);
  if (tenant === null) throw forbidden('The token names no tenant, or one that cannot be one');
  return tenant;
}

function actorOf(claims: Claims, roles: readonly Role[]): Actor {
  const staff = roles.some((role) => role !== 'requester');
  const machine = roles.every((role) => role === 'integration');
  const email = emailOf(claims);
  const id = email ?? (machine ? text(claims.sub) : undefined);
  if (!id) throw forbidden('The token names no e-mail address');
  return { kind: machine ? 'integration' : 'person', id, name: text(claims.name) ?? null, staff };
}

/** Own records are found by the address, so an address that anybody could have typed in proves nothing. */
function emailOf(claims: Claims): string | undefined {
  if (String(claims.email_verified ?? 'true') === 'false') {
    throw forbidden('The e-mail address of the token is not verified');
  }
  return text(claims.email)?.toLowerCase();
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function forbidden(reason: string): DomainError {
  return new DomainError('forbidden', { reason });
}
