import { expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Role } from '#functions/http-api/api/roles.ts';
import { claimsOf, eventOf, handleRequest, servicesWith } from './http-call.ts';
import { incidentsDouble, NOW } from './incidents-double.ts';

const PAGER = { url: 'https://pager.example.com/hook', secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };

async function pagerAsSeenBy(role: Role): Promise<unknown> {
  const document = { ...shippedConfiguration('desk@example.com'), webhooks: { pager: PAGER } };
  const configuration = async () => ({ version: 3, document });
  const services = servicesWith(incidentsDouble().incidents);
  const seen = {
    configurations: { ...services.configurations, published: configuration },
    publishing: { ...services.publishing, read: configuration },
  };
  const event = eventOf('GET /configuration', { claims: claimsOf('lin@example.com', role) });
  const { body } = await handleRequest({ ...services, ...seen }, event, { now: NOW, id: 'request-1' });
  return JSON.parse(body).webhooks.pager;
}

it.each(['admin', 'process_owner'] as const)(
  '%s, who may replace the configuration, sees a webhook’s secret',
  async (role) => {
    expect(await pagerAsSeenBy(role)).toEqual(PAGER);
  },
);

it.each(['agent', 'analyst', 'incident_manager', 'problem_manager', 'integration'] as const)(
  '%s sees that there is one, and neither its secret nor its address',
  async (role) => {
    expect(await pagerAsSeenBy(role)).toEqual({});
  },
);
