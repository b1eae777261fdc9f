import * as z from 'zod';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { LONGEST_TAG } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, KindSchema, LevelSchema, StatusSchema } from '#events/terms/vocabulary.ts';
import { Paging } from '#functions/http-api/api/paging.ts';
import { FieldsSchema } from './row.ts';

/** Each is four parts of an index, by time left sixteen: 160 small reads at once are enough for a page. */
export const MOST_QUEUES = 10;

const GroupSchema = boundedText({ characters: 100, least: 1, untrimmed: true });

/** `queue=a&queue=b` */
export const QueuesSchema = z.preprocess(
  (given) => (given === undefined ? undefined : [...new Set([given].flat())]),
  z.array(GroupSchema).max(MOST_QUEUES, { error: `names at most ${MOST_QUEUES} groups` }),
);

export const ListQuerySchema = z
  .strictObject({
    queue: QueuesSchema.optional().meta({
      description: 'The groups whose queues they are; named several times, any of them',
    }),
    status: StatusSchema.optional(),
    assignee: EmailSchema.optional(),
    unassigned: z.literal('only').optional().meta({ description: 'Those that nobody has' }),
    owner: EmailSchema.optional(),
    requester: EmailSchema.optional(),
    priority: LevelSchema.optional(),
    kind: KindSchema.optional(),
    configurationItem: boundedText({ characters: 2048, least: 1, untrimmed: true }).optional(),
    parent: boundedText({ characters: 40, least: 1, untrimmed: true })
      .optional()
      .meta({ description: 'Those that are under it' }),
    tag: boundedText({ characters: LONGEST_TAG, least: 1 }).optional(),
    waiting: z.literal('only').optional().meta({ description: 'Those that wait for a date, left out otherwise' }),
    major: z.literal('proposed').optional().meta({ description: 'Those somebody is to decide on' }),
    sort: z.enum(['urgency', 'due']).optional().meta({
      description:
        '`urgency`, as without a word: priority, then what is due next. `due`: what is due next, whatever its priority',
    }),
    dueBefore: GivenInstantSchema.optional().meta({
      description: 'With `sort=due`: those that are due before, or were',
    }),
    fields: FieldsSchema.optional(),
    ...Paging,
  })
  .refine(({ sort, dueBefore }) => dueBefore === undefined || sort === 'due', {
    path: ['dueBefore'],
    error: 'takes sort=due',
  })
  .refine(({ assignee, unassigned }) => assignee === undefined || unassigned === undefined, {
    path: ['unassigned'],
    error: 'and assignee exclude each other',
  });
