import { SplitSchema, UnsplitSchema } from '#domain/incident/splitting/splitting-commands.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { HANDLERS } from '#functions/http-api/api/roles.ts';
import { changed, INCIDENT } from '#functions/http-api/routes/incidents/replies.ts';

const facts = { method: 'POST', tag: 'Commands', access: 'roles', roles: HANDLERS, changes: 'existing' } as const;

export const splitIncident = defineRoute({
  ...facts,
  path: '/incidents/{number}/split',
  id: 'splitIncident',
  summary: 'Make a record of its own of part of what was written',
  description:
    'Answered with the new record. It has the entries as they were written, and whoever wrote the first of them from outside as its requester, else the requester of this one; it is classified and routed anew. This one keeps its journal and names what was split off. Entries are what people wrote: comments and contacts, each split off once.',
  body: { type: 'json', schema: SplitSchema, example: { entries: [4, 6], title: 'The projector stays dark' } },
  answer: { ...INCIDENT, status: 201 },
  async handle({ params, body, context, scope }, { incidents }) {
    const reply = changed(await incidents.split(context, params.number, body), scope);
    return { ...reply, headers: { ...reply.headers, location: `/incidents/${reply.body.number}` } };
  },
});

export const unsplitIncident = defineRoute({
  ...facts,
  path: '/incidents/{number}/unsplit',
  id: 'unsplitIncident',
  summary: 'Undo a split',
  description:
    'Asked of the record that was split off, or of the one it was part of, whose last split it undoes. What was split off is canceled with `mergedInto`; what it has by then goes over as when records are merged, and what was written on it meanwhile stays there.',
  body: { type: 'json', schema: UnsplitSchema, example: {} },
  answer: INCIDENT,
  async handle({ params, context, scope }, { incidents }) {
    return changed(await incidents.unsplit(context, params.number), scope);
  },
});
