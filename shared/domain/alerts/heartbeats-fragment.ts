import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import { boundedDuration } from '#domain/time/duration.ts';
import { LONGEST_ITEM, LONGEST_TITLE } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { LevelSchema } from '#events/terms/vocabulary.ts';

const MOST_HEARTBEATS = 1000;
/** What is late is found by the sweep, once a minute. */
const SHORTEST_SECONDS = 60;
/** A yearly job, with a day to spare. */
const LONGEST_SECONDS = 367 * 86_400;

const EverySchema = boundedDuration({
  ...{ least: SHORTEST_SECONDS, tooShort: 'must be at least a minute' },
  ...{ most: LONGEST_SECONDS, tooLong: 'must be at most 367 days' },
});

export const HeartbeatSchema = z.strictObject({
  /** Late when so much time went by since the last one. */
  every: EverySchema,
  title: boundedText({ characters: LONGEST_TITLE, least: 1 }),
  severity: LevelSchema,
  configurationItem: boundedText({ characters: LONGEST_ITEM, bytes: LONGEST_ITEM, least: 1 }).optional(),
});

export type Heartbeat = z.output<typeof HeartbeatSchema>;

const fields = {
  heartbeats: z
    .record(NameSchema, HeartbeatSchema)
    .refine((all) => Object.keys(all).length <= MOST_HEARTBEATS, `at most ${MOST_HEARTBEATS} heartbeats`)
    .default({}),
};

export type HeartbeatsPart = Part<typeof fields>;

/** What says now and then that it is well, and is an alert when it says nothing (Semantics, rule 51). */
export const HEARTBEATS = fragment({ fields, shipped: () => ({ heartbeats: {} }), asOf: 'today' });
