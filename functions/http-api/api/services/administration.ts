import type { Replayed, ReplayHead } from '#shared/store/tenants/replay-items.ts';
import type { BegunReplay } from '#shared/use-cases/administration/replay.ts';
import type { ChangedTenant, TenantView } from '#shared/use-cases/administration/tenants.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
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

export interface Replays {
  /** Writes it down and sets it going. @throws DomainError invalid, key-reused */
  readonly begin: (context: RequestContext, to: number | undefined) => Promise<BegunReplay>;
  /** @throws DomainError not-found */
  readonly read: (
    tenant: string,
    id: string,
    page: { limit: number; cursor: string | null },
  ) => Promise<{ head: ReplayHead } & Page<Replayed>>;
}
