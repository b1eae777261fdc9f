import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import type { ProofRoute } from '#functions/http-api/api/route.ts';

export const receiveHeartbeat: ProofRoute = {
  method: 'POST',
  path: '/heartbeats/{name}',
  id: 'receiveHeartbeat',
  tag: 'Alerts',
  summary: 'Say that something is well, e.g. at the end of a nightly job',
  description:
    '`{name}` is one of `heartbeats` in the configuration. The proof is a token of any integration (bearer, basic password, `X-Firstline-Token`, or `?token=`), or a token of the user pool with the role `integration`. What is not heard of within its interval is an alert with the key `heartbeat:{name}`; the next beat is its recovery. The body is not read.',
  access: 'proof',
  servedBy: 'receive-webhook',
  answer: {
    type: 'json',
    status: 200,
    name: 'Heartbeat',
    schema: z.object({
      name: z.string(),
      beatAt: InstantSchema,
      lateAt: InstantSchema.meta({ description: 'When the next one is late' }),
    }),
    tagged: false,
  },
};
