import type { AlertSilence, SilenceBody } from '#domain/alerts/silence/alert-silence.ts';
import type { UnparsedAlert, UnparsedState } from '#shared/store/alerts/unparsed-alerts.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { HeardIntegration, IntegrationView } from '#shared/use-cases/administration/manage-integrations.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

type Changed = IntegrationView & { readonly replayed: boolean };

/** Who may report by webhook. @throws DomainError not-found, stale-version, key-reused, busy */
export interface Integrations {
  readonly list: (tenant: string) => Promise<readonly HeardIntegration[]>;
  readonly mintToken: (context: RequestContext, name: string) => Promise<Changed & { id: string; token: string }>;
  readonly revokeToken: (context: RequestContext, name: string, id: string) => Promise<Changed>;
  readonly setSecret: (context: RequestContext, name: string, value: string | null) => Promise<Changed>;
}

/** What people quieted by hand. */
export interface Silences {
  /** @param now ISO instant */
  readonly list: (tenant: string, now: string) => Promise<readonly AlertSilence[]>;
  /** @throws DomainError invalid, conflict, key-reused, busy */
  readonly make: (context: RequestContext, body: SilenceBody) => Promise<AlertSilence>;
  /** @throws DomainError not-found, key-reused, busy */
  readonly end: (context: RequestContext, id: string) => Promise<AlertSilence>;
}

/** Alerts that nobody could read. */
export interface UnparsedAlerts {
  readonly list: (
    tenant: string,
    page: { state: UnparsedState; limit: number; cursor: string | null },
  ) => Promise<Page<UnparsedAlert | UnreadableItem>>;
  /** @throws DomainError not-found */
  readonly read: (
    tenant: string,
    id: string,
    from: number,
  ) => Promise<UnparsedAlert & { body: string; nextFrom: number | null }>;
  /** @throws DomainError not-found */
  readonly redrive: (context: RequestContext, id: string) => Promise<UnparsedAlert>;
  readonly redriveAll: (context: RequestContext) => Promise<{ items: readonly UnparsedAlert[]; left: boolean }>;
}
