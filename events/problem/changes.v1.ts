import * as z from 'zod';
import { defineRecordEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import { ProblemFieldsSchema, ProblemTextSchema, ProposalSchema } from './problem.ts';

const fields = {
  title: 'The pool of the checkout runs dry',
  description: 'Each sale, within the first minutes.',
  configurationItems: ['checkout'],
};

const numbers = () => z.array(z.string());
/** Who looks after causes, where they are to be told and did not do it themselves. */
const tell = () => EmailSchema.nullable();

/** What happens to a problem. */
export const PROBLEM_EVENTS = {
  opened: defineRecordEvent('problem', {
    name: 'opened',
    version: 1,
    summary: 'A problem was opened, by somebody or because an incident proposed it.',
    data: () =>
      z.object({
        ...{ tenant: z.string(), id: z.string(), fields: ProblemFieldsSchema },
        ...{ proposal: ProposalSchema.nullable(), rootCause: z.string().nullable() },
        ...{ incidents: numbers().meta({ description: 'Those it begins with' }), tell: tell() },
      }),
    example: {
      ...{ tenant: 'default', id: 'PRB-000001', fields, proposal: null, rootCause: null },
      ...{ incidents: ['INC-000001'], tell: null },
    },
  }),
  changed: defineRecordEvent('problem', {
    name: 'changed',
    version: 1,
    summary: 'Title, description or items of a problem were corrected: all of it, as it is now.',
    data: () => z.object({ fields: ProblemFieldsSchema }),
    example: { fields: { ...fields, title: 'The pool of the checkout is too small' } },
  }),
  assigned: defineRecordEvent('problem', {
    name: 'assigned',
    version: 1,
    summary: 'Somebody investigates a problem.',
    data: () => z.object({ group: z.string().nullable(), assignee: EmailSchema }),
    example: { group: 'infrastructure', assignee: 'lin@example.com' },
  }),
  'incidents-linked': defineRecordEvent('problem', {
    name: 'incidents-linked',
    version: 1,
    summary: 'Incidents are of this problem; what became of each is its own entry.',
    data: () => z.object({ numbers: numbers() }),
    example: { numbers: ['INC-000002'] },
  }),
  'incidents-removed': defineRecordEvent('problem', {
    name: 'incidents-removed',
    version: 1,
    summary: 'Incidents are no longer of this problem.',
    data: () => z.object({ numbers: numbers() }),
    example: { numbers: ['INC-000002'] },
  }),
  'workaround-given': defineRecordEvent('problem', {
    name: 'workaround-given',
    version: 1,
    summary:
      'A problem has a workaround: it is a known error. Published, the requesters of its unresolved incidents are told.',
    data: () => z.object({ text: ProblemTextSchema, published: z.boolean(), tell: tell() }),
    example: { text: 'Restarting the pool helps for a day.', published: true, tell: 'paul@example.com' },
  }),
  'cause-found': defineRecordEvent('problem', {
    name: 'cause-found',
    version: 1,
    summary: 'The root cause of a problem was written down.',
    data: () => z.object({ text: ProblemTextSchema }),
    example: { text: 'Ten connections for forty workers.' },
  }),
  resolved: defineRecordEvent('problem', {
    name: 'resolved',
    version: 1,
    summary:
      'The cause is gone: its unresolved incidents are resolved with these notes, and closed with it unless said otherwise.',
    data: () => z.object({ notes: ProblemTextSchema, closeLinked: z.boolean() }),
    example: { notes: 'The pool has forty connections.', closeLinked: true },
  }),
  undone: defineRecordEvent('problem', {
    name: 'undone',
    version: 1,
    summary:
      'The cause is not gone: incidents that were resolved because of it, and that nobody touched since, come back.',
    data: () => z.object({ of: z.int().meta({ description: 'The version of the resolution' }) }),
    example: { of: 7 },
  }),
  'carried-out': defineRecordEvent('problem', {
    name: 'carried-out',
    version: 1,
    summary: 'What an earlier entry asked of the incidents was done with each of them.',
    data: () => z.object({ of: z.int().meta({ description: 'The version of that entry' }) }),
    example: { of: 3 },
  }),
  closed: defineRecordEvent('problem', {
    name: 'closed',
    version: 1,
    summary: 'A resolved problem is finished.',
    data: () => z.object({}),
    example: {},
  }),
  canceled: defineRecordEvent('problem', {
    name: 'canceled',
    version: 1,
    summary: 'It was no problem, or is another one.',
    data: () => z.object({ reason: ProblemTextSchema }),
    example: { reason: 'The same as PRB-000002' },
  }),
} as const;

export type ProblemEventName = keyof typeof PROBLEM_EVENTS;
