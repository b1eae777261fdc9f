import * as z from 'zod';
import { unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import { boundedText } from '#events/terms/text.ts';
import { ChannelSchema, EmailSchema, KindSchema } from '#events/terms/vocabulary.ts';
import type { GroupsPart } from './groups-fragment.ts';

const RoutingRuleSchema = z.strictObject({
  /** Every named field must be equal; `source` is the alert's, e.g. `aws.cloudwatch`. */
  match: z
    .strictObject({
      kind: KindSchema,
      channel: ChannelSchema,
      category: NameSchema,
      subcategory: NameSchema,
      source: NameSchema,
      requester: EmailSchema,
      configurationItem: boundedText({ characters: 2048, untrimmed: true }),
    })
    .partial(),
  group: NameSchema,
});

export type RoutingRule = z.output<typeof RoutingRuleSchema>;

const fields = { routing: z.array(RoutingRuleSchema).max(500) };

export type RoutingPart = Part<typeof fields>;

export const ROUTING = fragment({
  fields,
  shipped: () => ({ routing: [] }),
  asOf: 'opening',
  faults: ({ routing, groups }: RoutingPart & Pick<GroupsPart, 'groups'>) =>
    routing.flatMap(({ group }, index) => unknownName(`routing.${index}.group`, group, groups)),
});
