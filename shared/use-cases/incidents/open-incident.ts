import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type Opening, openRecord, type UniqueOfNew } from '#shared/use-cases/records/open-record.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { prepareParent } from './relate-parent.ts';

/** Opens an incident; one that names its parent comes under it at once. @throws DomainError invalid, conflict */
export function openIncident(
  parts: DeskParts,
  context: RequestContext,
  command: Opening,
  unique: UniqueOfNew = [],
): Promise<Outcome> {
  const { parent } = command;
  const meanwhile = parent ? () => prepareParent(parts, context, parent, null) : undefined;
  return openRecord(parts, context, command, unique, meanwhile);
}
