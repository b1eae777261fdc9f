import { MergeSchema, UnmergeSchema } from '#domain/incident/merging/merging-commands.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { HANDLERS } from '#functions/http-api/api/roles.ts';
import { changed, INCIDENT } from '#functions/http-api/routes/incidents/replies.ts';

const facts = {
  method: 'POST',
  tag: 'Commands',
  access: 'roles',
  roles: HANDLERS,
  changes: 'existing',
  answer: INCIDENT,
} as const;

export const mergeIncident = defineRoute({
  ...facts,
  path: '/incidents/{number}/merge',
  id: 'mergeIncident',
  summary: 'Say that it is the same matter as another, which goes on for both',
  description:
    'It is canceled with `mergedInto`, and its clocks are void. Its open tasks, its requester and who takes part, its files and its alert are the other’s from then on, and so is what is still written to it. What has no room there is refused with 409: nothing is lost.',
  body: { type: 'json', schema: MergeSchema, example: { into: 'INC-000002' } },
  async handle({ params, body, context, scope }, { incidents }) {
    return changed(await incidents.merge(context, params.number, body.into), scope);
  },
});

export const unmergeIncident = defineRoute({
  ...facts,
  path: '/incidents/{number}/unmerge',
  id: 'unmergeIncident',
  summary: 'Undo that it was merged into another',
  description:
    'It stands as it stood, and what went over comes back as it is by now. The time in between does not count for its clocks. What was written meanwhile stays where it is.',
  body: { type: 'json', schema: UnmergeSchema, example: {} },
  async handle({ params, context, scope }, { incidents }) {
    return changed(await incidents.unmerge(context, params.number), scope);
  },
});
