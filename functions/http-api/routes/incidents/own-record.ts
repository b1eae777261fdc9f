import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import type { RolesRequest } from '#functions/http-api/api/route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';

type Request = RolesRequest<{ readonly number: string }>;

/**
 * The record a request names, if it is there for the caller: for requesters one of their own, or, to read and to write on,
 * one they take part in.
 *
 * @throws DomainError not-found, also for somebody else's record: whether it exists is none of their business
 */
export async function readVisible(
  { params, context, scope }: Request,
  { incidents }: Services,
  participantsToo = true,
): Promise<ReadIncident> {
  const found = await readOrHide(incidents, scope, context.tenant, params.number);
  if (scope === 'own' && !isTheirs(found.record, context.actor.id, participantsToo)) {
    throw hidden(params.number);
  }
  return found;
}

/** Whose a record is that cannot be read is not known: for requesters it is not there. */
async function readOrHide(
  incidents: Services['incidents'],
  scope: Request['scope'],
  tenant: string,
  number: string,
): Promise<ReadIncident> {
  try {
    return await incidents.read(tenant, number);
  } catch (error) {
    throw scope === 'own' && isDomainError(error, 'unreadable') ? hidden(number) : error;
  }
}

/** In the words of the store: not even those may tell a record of somebody else from none. */
function hidden(number: string): DomainError {
  return new DomainError('not-found', { what: `incident ${number}` });
}

/** Costs a read for requesters only; a record never becomes somebody else's between the check and the change by itself. */
export async function checkVisible(request: Request, services: Services, participantsToo = true): Promise<void> {
  if (request.scope === 'own') await readVisible(request, services, participantsToo);
}

function isTheirs({ requester, participants }: IncidentRecord, email: string, participantsToo: boolean): boolean {
  return requester?.email === email || (participantsToo && participants.some((one) => one.email === email));
}
