import type { Services } from '#functions/http-api/api/services.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';

/** Of the twenty seconds a request has, so that the answer still gets out. */
const WORK_MILLISECONDS = 15_000;

/**
 * What the routes about integrations, unparsed alerts and silences work with. Loaded when asked for: it knows every source with all it
 * brings along, and such a request comes a few times a month.
 */
export function alertServices(parts: SecretParts): Pick<Services, 'integrations' | 'unparsed' | 'silences'> {
  const manage = () => import('#shared/use-cases/administration/manage-integrations.ts');
  const unparsed = () => import('#shared/alerts-in/unparsed.ts');
  const silences = () => import('#shared/use-cases/alerts/silences.ts');
  return {
    silences: {
      list: async (tenant, now) => (await silences()).listSilences(parts, tenant, now),
      make: async (context, body) => (await silences()).makeSilence(parts, context, body),
      end: async (context, id) => (await silences()).endSilence(parts, context, id),
    },
    integrations: {
      list: async (tenant) => (await manage()).viewIntegrations(parts, tenant),
      mintToken: async (context, name) => (await manage()).mintToken(parts, context, name),
      revokeToken: async (context, name, id) => (await manage()).revokeToken(parts, context, name, id),
      setSecret: async (context, name, value) => (await manage()).setSecret(parts, context, name, value),
    },
    unparsed: {
      list: async (tenant, page) => (await unparsed()).pageOfUnparsed(parts, tenant, page),
      read: async (tenant, id, from) => (await unparsed()).oneUnparsed(parts, tenant, id, from),
      redrive: async (context, id) =>
        (await import('#shared/alerts-in/redrive.ts')).redrive(parts, context, id, timer()),
      redriveAll: async (context) => (await unparsed()).redriveAll(parts, context, timer()),
    },
  };
}

function timer(): () => boolean {
  const until = performance.now() + WORK_MILLISECONDS;
  return () => performance.now() < until;
}
