import * as z from 'zod';
import { ConfigurationItemFieldsSchema } from '#events/configuration-item/configuration-item.ts';
import { defineAct } from '#events/terms/define-act.ts';

const shop = { label: 'Web shop', names: ['shop-*'], dependsOn: ['payments'] };

export const configurationItemChanged = defineAct({
  name: 'configuration-item-changed',
  version: 1,
  summary: 'An item of the register was changed, came, or went.',
  state: () => z.object(ConfigurationItemFieldsSchema.shape),
  example: { about: 'web-shop', before: { ...shop, dependsOn: [] }, after: shop },
});
