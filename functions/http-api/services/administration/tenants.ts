import type { StageMail } from '#domain/mail/stage-mail.ts';
import {
  type ChangedTenant,
  changeTenant,
  type TenantView,
  viewTenant,
} from '#shared/use-cases/administration/tenants.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** @throws DomainError forbidden for anybody but the operator, invalid */
export interface Tenants {
  readonly read: (context: RequestContext, name: string) => Promise<TenantView>;
  /** @throws DomainError conflict, stale-version, key-reused, busy */
  readonly change: (
    context: RequestContext,
    tenant: { name: string; addresses: readonly string[] },
  ) => Promise<ChangedTenant>;
}

export function tenants(parts: DeskParts, stageMail: StageMail): Tenants {
  return {
    read: (context, name) => viewTenant(parts, context, name),
    change: (context, tenant) => changeTenant(parts, stageMail, context, tenant),
  };
}
