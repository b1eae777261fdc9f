import type { Services } from '#functions/http-api/api/services.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';

/** Of the twenty seconds a request has, so that the answer still gets out. */
const WORK_MILLISECONDS = 15_000;

/** What the routes about integrations, unparsed alerts and silences work with, loaded when asked for. */
export function alertServices(parts: SecretParts): Pick<Services, 'integrations' | 'unparsed' | 'silences'> {
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
