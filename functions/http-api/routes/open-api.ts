import * as z from 'zod';
import { definePublicRoute } from './define-route.ts';

export const getOpenApi = definePublicRoute({
  method: 'GET',
  path: '/openapi.json',
  id: 'getOpenApi',
  tag: 'Description',
  summary: 'This description',
  access: 'open',
  answer: { type: 'json', status: 200, name: 'OpenApi', schema: z.record(z.string(), z.unknown()), tagged: false },
  async handle() {
    // Loaded when somebody asks: it is made from the table this route stands in, and no other request should pay for it.
    const { openApi } = await import('../openapi/document.ts');
    return { body: openApi() };
  },
});
