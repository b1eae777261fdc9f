import type { Outcome, RequestContext } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { type Opening, openRecord, type UniqueOfNew } from './open-record.ts';
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
