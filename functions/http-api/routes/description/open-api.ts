import * as z from 'zod';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';

export const getOpenApi = definePublicRoute({
  method: 'GET',
  path: '/openapi.json',
  id: 'getOpenApi',
  tag: 'Description',
  summary: 'This description',
  access: 'open',
  answer: { type: 'json', status: 200, name: 'OpenApi', schema: z.record(z.string(), z.unknown()), tagged: false },
  async handle(_request, { description }) {
    return { body: await description() };
  },
});
