import type { AlertSilence, SilenceBody } from '#domain/alerts/silence/alert-silence.ts';
import type { UnparsedAlert, UnparsedState } from '#shared/store/alerts/unparsed-alerts.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { HeardIntegration, IntegrationView } from '#shared/use-cases/administration/manage-integrations.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';

type Changed = IntegrationView & { readonly replayed: boolean };

/** Who may report by webhook. @throws DomainError not-found, stale-version, key-reused, busy */
interface Integrations {
  readonly list: (tenant: string) => Promise<readonly HeardIntegration[]>;
  readonly mintToken: (context: RequestContext, name: string) => Promise<Changed & { id: string; token: string }>;
  readonly revokeToken: (context: RequestContext, name: string, id: string) => Promise<Changed>;
  readonly setSecret: (context: RequestContext, name: string, value: string | null) => Promise<Changed>;
}

/** What people quieted by hand. */
interface Silences {
  /** @param now ISO instant */
  readonly list: (tenant: string, now: string) => Promise<readonly AlertSilence[]>;
  /** @throws DomainError invalid, conflict, key-reused, busy */
  readonly make: (context: RequestContext, body: SilenceBody) => Promise<AlertSilence>;
  /** @throws DomainError not-found, key-reused, busy */
  readonly end: (context: RequestContext, id: string) => Promise<AlertSilence>;
}

/** Alerts that nobody could read. */
interface UnparsedAlerts {
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

export interface AlertServices {
  readonly integrations: Integrations;
  readonly unparsed: UnparsedAlerts;
  readonly silences: Silences;
}

/** Of the twenty seconds a request has, so that the answer still gets out. */
const WORK_MILLISECONDS = 15_000;

/** What the routes about integrations, unparsed alerts and silences work with, loaded when asked for. */
export function alertServices(parts: SecretParts): AlertServices {
  const seldom = () => import('./seldom-alerts.ts');
  return {
    silences: {
      list: async (tenant, now) => (await seldom()).listSilences(parts, tenant, now),
      make: async (context, body) => (await seldom()).makeSilence(parts, context, body),
      end: async (context, id) => (await seldom()).endSilence(parts, context, id),
    },
    integrations: {
      list: async (tenant) => (await seldom()).viewIntegrations(parts, tenant),
      mintToken: async (context, name) => (await seldom()).mintToken(parts, context, name),
      revokeToken: async (context, name, id) => (await seldom()).revokeToken(parts, context, name, id),
      setSecret: async (context, name, value) => (await seldom()).setSecret(parts, context, name, value),
    },
    unparsed: {
      list: async (tenant, page) => (await seldom()).pageOfUnparsed(parts, tenant, page),
      read: async (tenant, id, from) => (await seldom()).oneUnparsed(parts, tenant, id, from),
      redrive: async (context, id) => (await seldom()).redrive(parts, context, id, timer()),
      redriveAll: async (context) => (await seldom()).redriveAll(parts, context, timer()),
    },
  };
}

function timer(): () => boolean {
  const until = performance.now() + WORK_MILLISECONDS;
  return () => performance.now() < until;
}
