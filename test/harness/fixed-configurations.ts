import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { ConfigurationStore } from '#shared/store/tenants/configuration-store.ts';

/** Every tenant, at any time, lives by the shipped configuration. */
export function fixedConfigurations(address = 'desk@example.net'): ConfigurationStore {
  const versioned = { version: 0, document: shippedConfiguration(address), secrets: {} };
  return {
    current: async () => versioned,
    fault: async () => null,
    version: async () => versioned,
    at: async () => versioned,
    published: async () => versioned,
    draft: async () => versioned.document,
    replace: async () => false,
    refer: async () => {},
  };
}
