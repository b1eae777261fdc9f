import * as z from 'zod';

/** The tenant a desk has before there is another, and that of the operator: whoever looks after the stage. */
export const DEFAULT_TENANT = 'default';

/** Tenants are parts of keys, so nothing that separates the parts of a key may stand in one. */
export const TenantNameSchema = z.string().regex(/^[\w.-]{1,64}$/, 'must be letters, digits, _, . and -, 64 at most');

/** Whether a stage serves one organisation or several. */
export const TENANCIES = ['one', 'several'] as const;

export type Tenancy = (typeof TENANCIES)[number];

/**
 * The tenant of a person by their token. With one tenant everybody is of it; where there are several, whom nobody gave a tenant
 * belongs to none: to take them for the operator's would be to let strangers in.
 *
 * @param claim - `custom:tenant` of a verified ID token
 * @returns null for a token without a tenant where one is needed, and for one that cannot be a tenant
 */
export function tenantOfToken(claim: unknown, tenancy: Tenancy): string | null {
  const absent = claim === undefined || (typeof claim === 'string' && claim.trim() === '');
  if (absent) return tenancy === 'one' ? DEFAULT_TENANT : null;
  const named = TenantNameSchema.safeParse(typeof claim === 'string' ? claim.trim() : claim);
  return named.success ? named.data : null;
}
