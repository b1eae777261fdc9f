import * as z from 'zod';
import { defineRecordEvent } from '#events/terms/define-event.ts';
import { ConfigurationItemFieldsSchema } from './configuration-item.ts';

const fields = { label: 'Web shop', names: ['shop-*'], group: 'infrastructure', dependsOn: ['payments'] };

/** What happens to an item of the register. */
export const CONFIGURATION_ITEM_EVENTS = {
  added: defineRecordEvent('configuration-item', {
    name: 'added',
    version: 1,
    summary: 'An item came into the register.',
    data: () => z.object({ tenant: z.string(), id: z.string(), fields: ConfigurationItemFieldsSchema }),
    example: { tenant: 'default', id: 'web-shop', fields },
  }),
  changed: defineRecordEvent('configuration-item', {
    name: 'changed',
    version: 1,
    summary: 'What the register says of an item is another: all of it, as it is now.',
    data: () => z.object({ fields: ConfigurationItemFieldsSchema }),
    example: { fields },
  }),
  removed: defineRecordEvent('configuration-item', {
    name: 'removed',
    version: 1,
    summary: 'An item left the register.',
    data: () => z.object({}),
    example: {},
  }),
} as const;

export type ConfigurationItemEventName = keyof typeof CONFIGURATION_ITEM_EVENTS;
