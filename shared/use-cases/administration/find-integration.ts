import type { Configuration } from '#domain/configuration/configuration.ts';
import type { WebhookSource } from '#events/in/source/define-source.ts';
import { WEBHOOK_SOURCES } from '#events/in/sources.ts';

/** A sender with an address of its own: `POST /alerts/{name}`. */
export interface Integration {
  readonly name: string;
  readonly source: WebhookSource;
  /** What the configuration says of it; null for one that is named as its source and needs no more. */
  readonly settings: Configuration['alerts']['integrations'][string] | null;
}

/** @returns the integration of a name: one of the configuration, or one that is named as a source */
export function findIntegration({ alerts }: Pick<Configuration, 'alerts'>, name: string): Integration | null {
  const settings = (Object.hasOwn(alerts.integrations, name) ? alerts.integrations[name] : null) ?? null;
  const source = WEBHOOK_SOURCES.find(({ id }) => id === (settings?.source ?? name));
  return source === undefined ? null : { name, source, settings };
}

/** @returns every integration there is: those named as a source, and those of the configuration */
export function allIntegrations(configuration: Pick<Configuration, 'alerts'>): Integration[] {
  const names = new Set([...WEBHOOK_SOURCES.map(({ id }) => id), ...Object.keys(configuration.alerts.integrations)]);
  return [...names].sort().flatMap((name) => findIntegration(configuration, name) ?? []);
}
