import * as z from 'zod';
import { invalid } from '#domain/kernel/errors.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { KEEPERS } from '#functions/http-api/api/roles.ts';
import type { ReadLine } from '#shared/http/json-body.ts';
import { ItemLineSchema } from '#shared/use-cases/directory/import-items.ts';
import { registerService } from '#shared/use-cases/directory/register-service.ts';

/** A thousand items of a kilobyte, in forty transactions. */
const LARGEST_IMPORT_BYTES = 1024 * 1024;
const MOST_LINES = 1000;

const ImportSchema = z.object({
  created: z.array(z.string()),
  changed: z.array(
    z.object({
      id: z.string(),
      differences: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    }),
  ),
  unchanged: z.int(),
  errors: z.array(z.object({ line: z.int(), message: z.string() })),
});

export const importConfigurationItems = defineRoute({
  method: 'POST',
  path: '/configuration-items/import',
  id: 'importConfigurationItems',
  tag: 'Register',
  summary: 'Put many items into the register',
  description:
    'Newline-delimited JSON: an item with its `id` on each line. Lines that are wrong are told and left out, the others are written. `dryRun=true` tells what would be done.',
  access: 'roles',
  roles: KEEPERS,
  changes: 'new',
  act: 'configuration-item-changed',
  query: z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') }),
  body: {
    type: 'lines',
    schema: ItemLineSchema,
    example: { id: 'web-shop', label: 'Web shop', names: ['shop-*'], dependsOn: ['payments'] },
    mostBytes: LARGEST_IMPORT_BYTES,
  },
  answer: { type: 'json', status: 200, name: 'Import', schema: ImportSchema, tagged: false },
  async handle({ context, body, query }, { serviceOf }) {
    // As `lines` are read: each is checked by itself.
    const lines = body as unknown as readonly ReadLine[];
    if (lines.length === 0) throw invalid('', 'must have a line');
    if (lines.length > MOST_LINES) throw invalid('', `must have at most ${MOST_LINES} lines: send the rest afterwards`);
    const { created, changed, unchanged, errors } = await serviceOf(registerService).import(
      context,
      lines,
      query.dryRun === 'true',
    );
    const differences = changed.map((one) => ({ id: one.id, differences: [...one.differences] }));
    return { body: { created: [...created], changed: differences, unchanged, errors: [...errors] } };
  },
});
