import * as z from 'zod';
import { PagingPolicySchema } from '#domain/paging/paging-policy.ts';
import { NobodySchema, PAGING_ENDS, PageSchema } from '#events/incident/paging.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { boundedText } from '#events/terms/text.ts';
import { InstantSchema, LevelSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';

const PreviewSchema = z.object({
  items: z.array(
    z.object({
      at: InstantSchema,
      step: z.int().nullable().meta({ description: 'From 0; null for ways that follow later' }),
      round: z.int().nullable(),
      pages: z.array(PageSchema),
      nobody: z.array(NobodySchema),
      outOfHours: z.boolean(),
    }),
  ),
  end: z
    .object({ at: InstantSchema, because: z.enum(PAGING_ENDS) })
    .nullable()
    .meta({ description: 'When the incident manager would be told, and why' }),
});

export const previewPaging = defineRoute({
  method: 'POST',
  path: '/paging/preview',
  id: 'previewPaging',
  tag: 'Configuration',
  summary: 'See who would be paged when, if a record were opened and nobody accepted it',
  description: 'By people and schedules as they are now. Nothing is saved, and nobody is paged.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  body: {
    type: 'json',
    schema: z.strictObject({
      policy: PagingPolicySchema,
      at: GivenInstantSchema,
      group: boundedText({ characters: 100, least: 1 }).optional(),
      priority: LevelSchema.default('critical'),
    }),
    example: {
      policy: { steps: [{ page: [{ schedule: 'primary' }], wait: 'PT5M' }], repeat: 1 },
      at: '2026-12-06T02:00:00Z',
    },
  },
  answer: { type: 'json', status: 200, name: 'PagingPreview', schema: PreviewSchema, tagged: false },
  async handle({ context, body }, { previewPaging: preview }) {
    const { items, end } = await preview(context, body);
    return {
      body: {
        items: items.map(({ pages, nobody, ...item }) => ({ ...item, pages: [...pages], nobody: [...nobody] })),
        end,
      },
    };
  },
});
