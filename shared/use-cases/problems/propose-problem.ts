import type { Entry } from '#domain/incident/record/journal.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Cause } from '#shared/use-cases/relations/relate-children.ts';
import { type KnownCause, problemOfIncident } from './problem-of-incident.ts';

/** What an incident proposes becomes a problem, once, whoever comes first: the command that proposed it or its event (LIF4, PRB3). */
export async function proposeProblem(
  parts: DeskParts,
  { tenant, id, now }: Cause,
  incident: string,
  proposed: Entry<'problem-proposed'>['data'],
): Promise<string> {
  const context = { tenant, now, id: `${id}-problem`, actor: SYSTEM };
  const { record } = await problemOfIncident(parts, context, incident, causeOf(proposed));
  return record.id;
}

function causeOf({ workaround: tried, synopsis }: Entry<'problem-proposed'>['data']): KnownCause {
  const workaround = tried ?? null;
  if (synopsis === undefined) return { proposal: { workaround, contributingFactors: [] } };
  const { title, description, rootCause, contributingFactors } = synopsis;
  const proposal = { workaround, contributingFactors };
  return { title, rootCause, proposal, ...(description !== null && { description }) };
}
