import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { CategoriesPart } from '#domain/incident/classification/categories-fragment.ts';
import type { HoldReasonsPart } from '#domain/incident/holds/hold-reasons-fragment.ts';
import { checkCategory } from '#domain/incident/record/categories.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { isDomainError } from '#domain/kernel/errors.ts';

/**
 * What a record stands on that a configuration no longer has, with what somebody does about it. Moved there, it would wait
 * for good for what nothing ends; under its own version all goes on.
 */
export function strandedBy(record: IncidentRecord, { version, document }: Version): string[] {
  const { group, status, hold } = record;
  if (!isUnresolved(status)) return [];
  const lacks = `which version ${version} does not have`;
  return [
    ...(hold !== null && !Object.hasOwn(document.holdReasons, hold.reason)
      ? [`it is on hold for ${hold.reason}, ${lacks}: resume it or hold it for another reason`]
      : []),
    ...(Object.hasOwn(document.groups, group) ? [] : [`it is with the group ${group}, ${lacks}: assign it to another`]),
    ...(isKnown(record, document) ? [] : [`its category is ${nameOf(record)}, ${lacks}: correct it`]),
  ];
}

interface Version {
  readonly version: number;
  readonly document: Pick<GroupsPart, 'groups'> & HoldReasonsPart & CategoriesPart;
}

function isKnown(record: IncidentRecord, document: CategoriesPart): boolean {
  try {
    checkCategory(record, document);
    return true;
  } catch (error) {
    // Recovery: what the rule of classification refuses is what is missing here.
    if (!isDomainError(error, 'invalid')) throw error;
    return false;
  }
}

function nameOf({ category, subcategory }: IncidentRecord): string {
  return [category, subcategory].filter((name) => name !== null).join('/');
}
