import * as z from 'zod';
import type { ProofRoute } from '#functions/http-api/api/route.ts';
import { LARGEST_ALERTS_BYTES } from '#shared/http/json-body.ts';

const ErrorsSchema = z.array(z.object({ path: z.string(), message: z.string() }));

/** What a sender is told of a body that was taken in. */
const ReceivedSchema = z.object({
  accepted: z.array(
    z.object({
      index: z.int().meta({ description: 'Its place in the body' }),
      key: z.string().nullable(),
      outcome: z.string(),
      number: z.string().nullable(),
    }),
  ),
  unparsed: z
    .array(z.object({ index: z.int(), id: z.string(), errors: ErrorsSchema }))
    .meta({ description: 'Kept whole under `id`, see `/alerts/unparsed`' }),
  leftOut: z
    .object({ count: z.int(), id: z.string() })
    .optional()
    .meta({ description: 'Alerts the sender says it left out; the gap is kept under `id`' }),
});

export const receiveAlert: ProofRoute = {
  method: 'POST',
  path: '/alerts/{source}',
  id: 'receiveAlert',
  tag: 'Alerts',
  summary: 'Report alerts as a monitoring system sends them',
  description:
    "`{source}` is a source of docs/monitoring.md or an integration of the configuration. The body is the system's own. The proof is a token of the integration (bearer, basic password, `X-Firstline-Token`, or `?token=`), the system's own signature, or a token of the user pool with the role `integration`. Everything is written down before the answer: 401 without a proof, 403 for the token of another integration, 404 for a source nobody knows, 413 above six megabytes, 503 when the same should be sent again. What cannot be read is kept, a whole body with 400.",
  access: 'proof',
  servedBy: 'receive-webhook',
  body: {
    type: 'json',
    schema: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]),
    example: { key: 'backup/nightly', state: 'firing', severity: 'high', title: 'The nightly backup failed' },
    mostBytes: LARGEST_ALERTS_BYTES,
  },
  answer: { type: 'json', status: 202, name: 'ReceivedAlerts', schema: ReceivedSchema, tagged: false },
};
