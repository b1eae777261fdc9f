import * as z from 'zod';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { etag } from '#shared/http/conditions.ts';
import type { ChangedTenant, TenantView } from '#shared/use-cases/administration/tenants.ts';

/** As many as a configuration names. */
const MOST_ADDRESSES = 20;

const TenantSchema = z.object({
  name: z.string(),
  addresses: z.array(z.string()).meta({ description: 'Those it may name in `mail.addresses`' }),
  used: z.array(z.string()).meta({ description: 'Those its configuration names' }),
});

const about = { path: '/tenants/{name}', tag: 'Administration', access: 'roles', roles: ['admin'] } as const;
const answer = { type: 'json', status: 200, name: 'Tenant', schema: TenantSchema, tagged: true } as const;

export const getTenant = defineRoute({
  ...about,
  method: 'GET',
  id: 'getTenant',
  summary: 'Which mail addresses a tenant may use',
  description: 'For the operator: an admin of the tenant `default`.',
  changes: 'nothing',
  answer,
  async handle({ context, params }, { tenants }) {
    return shown(await tenants.read(context, params.name));
  },
});

export const putTenant = defineRoute({
  ...about,
  method: 'PUT',
  id: 'putTenant',
  summary: 'Give a tenant its mail addresses',
  description:
    'For the operator: an admin of the tenant `default`. Mail to them is that tenant’s from now on; what nobody was given is the default tenant’s. An address the tenant’s configuration names cannot be taken away.',
  changes: 'existing',
  act: 'tenant-changed',
  body: {
    type: 'json',
    schema: z.strictObject({ addresses: z.array(EmailSchema).max(MOST_ADDRESSES) }),
    example: { addresses: ['acme@desk.example.com'] },
  },
  answer,
  async handle({ context, params, body }, { tenants }) {
    const { replayed, ...view } = await tenants.change(context, { name: params.name, ...body });
    return shown(view, replayed);
  },
});

function shown({ name, addresses, used, revision }: TenantView, replayed: ChangedTenant['replayed'] = false) {
  const headers = { etag: etag(revision), ...(replayed && { 'idempotency-replayed': 'true' }) };
  return { body: { name, addresses: [...addresses], used: [...used] }, headers };
}
