import * as z from 'zod';
import { AddressStateSchema, ClearanceSchema } from '#domain/mail/address-state.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { HANDLERS } from '#functions/http-api/api/roles.ts';
import type { Addresses } from '#functions/http-api/services/mail/addresses.ts';

const AddressSchema = z.object({
  address: z.string(),
  state: AddressStateSchema.shape.state.nullable().meta({ description: 'null: mail may go there' }),
  since: AddressStateSchema.shape.since.nullable(),
  why: AddressStateSchema.shape.why.nullable(),
  lastCleared: ClearanceSchema.nullable().meta({
    description: 'Who let mail go there again last, and in spite of what',
  }),
});

const answer = { type: 'json', status: 200, name: 'Address', schema: AddressSchema, tagged: false } as const;

export const getAddress = defineRoute({
  method: 'GET',
  path: '/mail/addresses/{address}',
  id: 'getAddress',
  tag: 'Mail',
  summary: 'Whether mail goes to an address, and if not, why not',
  access: 'roles',
  roles: HANDLERS,
  changes: 'nothing',
  answer,
  async handle({ context, params }, { addresses }) {
    return { body: await stateOf(addresses, context.tenant, params.address.toLowerCase()) };
  },
});

export const clearAddress = defineRoute({
  method: 'POST',
  path: '/mail/addresses/{address}/clear',
  id: 'clearAddress',
  tag: 'Mail',
  summary: 'Let mail go to an address again, whatever was known against it',
  access: 'roles',
  roles: ['admin'],
  changes: 'new',
  act: 'address-cleared',
  answer,
  async handle({ context, params }, { addresses }) {
    const address = params.address.toLowerCase();
    await addresses.clear(context, address);
    return { body: await stateOf(addresses, context.tenant, address) };
  },
});

async function stateOf(addresses: Addresses, tenant: string, address: string) {
  const [known, lastCleared] = await Promise.all([
    addresses.read(tenant, address),
    addresses.lastCleared(tenant, address),
  ]);
  return { address, ...(known ?? { state: null, since: null, why: null }), lastCleared };
}
