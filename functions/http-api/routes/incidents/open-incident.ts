import * as z from 'zod';
import { OpenSchema } from '#domain/incident/open-command.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { languageOfTags } from '#domain/mail/language.ts';
import { SuggestionSchema } from '#domain/matching/suggestion.ts';
import { IncidentSchema, type Requester } from '#events/incident/incident.ts';
import { OwnIncidentSchema } from '#events/incident/own-incident.ts';
import type { Channel } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { HANDLERS_AND_REQUESTER } from '#functions/http-api/api/roles.ts';
import type { RolesRequest, Scope } from '#functions/http-api/api/route.ts';
import { UploadsSchema } from '#functions/http-api/routes/uploads/upload-fields.ts';
import { suggestionsService } from '#shared/use-cases/matching/suggestions-service.ts';
import { changed, INCIDENT } from './replies.ts';

type Opening = z.output<typeof OpenSchema>;

/** What may concern it beside it: whoever reported it reads that first. */
const suggestions = z.array(SuggestionSchema);
const OPENED = {
  ...INCIDENT,
  status: 201,
  name: 'OpenedIncident',
  schema: IncidentSchema.extend({ suggestions }),
  own: { name: 'OwnOpenedIncident', schema: OwnIncidentSchema.extend({ suggestions }) },
} as const;

export const openIncident = defineRoute({
  method: 'POST',
  path: '/incidents',
  id: 'openIncident',
  tag: 'Incidents',
  summary: 'Open an incident or a service request',
  description:
    'Requesters open records of their own, by default through the channel `portal`. The desk may name the requester and the channel they came by; otherwise it is its own requester, through `api`. Which impact and urgency requesters may choose is configured, `requesters.mayChoose`.',
  access: 'roles',
  roles: HANDLERS_AND_REQUESTER,
  changes: 'new',
  body: {
    type: 'json',
    schema: OpenSchema.extend({ attachments: UploadsSchema }),
    example: {
      title: 'The projector stays dark',
      description: 'Room 4, since this morning',
      impact: 'low',
      urgency: 'high',
    },
  },
  answer: OPENED,
  async handle({ body, context, scope, acceptLanguage }, { incidents, uploads, serviceOf }) {
    if (scope === 'own' && body.parent) throw new DomainError('forbidden', { reason: 'Only the desk names a parent' });
    if (scope === 'own' && body.tags) throw new DomainError('forbidden', { reason: 'Tags are the desk’s' });
    const opening = incidents.open(context, {
      ...body,
      requester: requesterOf({ body, context, scope }),
      channel: channelOf(body.channel, scope),
      attachments: await uploads.take(context, body.attachments),
      links: [],
      mail: null,
    });
    const asked = { ...context, language: languageOfTags(acceptLanguage) ?? 'en' };
    const reported = { ...body, requester: requesterOf({ body, context, scope })?.email ?? null };
    const suggest = () => serviceOf(suggestionsService).suggestBeside(asked, reported, scope === 'all');
    // Whoever reports is affected by their own record: for them it is looked up behind it, or chance would decide.
    const [outcome, suggestions] = await Promise.all([opening, scope === 'all' ? suggest() : opening.then(suggest)]);
    const { body: incident, headers } = changed(outcome, scope);
    const others = suggestions.filter(({ number }) => number !== incident.number);
    return {
      body: { ...incident, suggestions: others },
      headers: { ...headers, location: `/incidents/${incident.number}` },
    };
  },
});

type Asked = Pick<RolesRequest<unknown, Opening>, 'body' | 'context' | 'scope'>;

/** A requester reports for nobody else; a machine that names nobody reports for nobody. */
function requesterOf({ body, context: { actor }, scope }: Asked): Requester | null {
  const named = body.requester;
  if (scope === 'all' && named) return { email: named.email, name: named.name ?? null };
  if (actor.kind === 'integration') return null;
  return { email: actor.id, name: named?.name ?? actor.name ?? null };
}

/** How somebody reached the desk is for the desk to say. */
function channelOf(channel: Channel | undefined, scope: Scope): Channel {
  if (scope === 'all') return channel ?? 'api';
  if (channel === undefined || channel === 'portal' || channel === 'api') return channel ?? 'portal';
  throw new DomainError('forbidden', { reason: `Only the desk logs contacts of the channel ${channel}` });
}
