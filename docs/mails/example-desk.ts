import type { Configuration } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { toKeyring } from '#shared/signing/keyring.ts';

/** The desk of the examples: the shipped one, with somebody to escalate to. */

export const ADDRESS = 'desk@example.net';
export const PUBLIC_URL = 'https://desk.example.net';

const SHIPPED = shippedConfiguration(ADDRESS);

export const CONFIGURATION: Configuration = {
  ...SHIPPED,
  groups: {
    ...SHIPPED.groups,
    infrastructure: { label: 'Infrastructure', tier: 2, email: 'ops@example.com', lead: 'lead@example.com' },
  },
  incidentManager: 'manager@example.com',
  problemManager: 'problems@example.com',
};

/** Where readers of a language are in the examples, and where all others are. */
const ZONES: Readonly<Partial<Record<Language, string>>> = { de: 'Europe/Berlin', fr: 'Europe/Paris' };
const OTHERWISE = 'Europe/London';

export function deskReadIn(language: Language): Configuration {
  return { ...CONFIGURATION, mail: { ...CONFIGURATION.mail, language, zone: ZONES[language] ?? OTHERWISE } };
}

/** Links and reply addresses are signed as everywhere, with a key nobody uses: the same files every time. */
export const KEYS = toKeyring({ current: 1, keys: { 1: Buffer.alloc(32, 1).toString('base64') } });
