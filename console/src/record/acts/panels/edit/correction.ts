import type { components } from '../../../../../client/api.d.ts';
import { listOf } from '../../../../parts/list-of.ts';
import type { Incident } from '../../../use-record.ts';

/** What the form of a correction holds, as it is typed. */
export interface Correction {
  readonly title: string;
  readonly description: string;
  readonly kind: Incident['kind'];
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly requester: string;
  readonly requesterName: string;
  readonly owner: string;
  readonly items: string;
  readonly tags: string;
  readonly supplierTicket: string;
  readonly promisedAt: string | null;
}

type Body = components['schemas']['ReclassifyIncidentBody'];

/** The record as the form begins with it. */
export function correctionOf(record: Incident): Correction {
  const { title, description, kind, category, subcategory, requester, promisedAt } = record;
  return {
    ...{ title, description, kind, category, subcategory, promisedAt },
    requester: requester?.email ?? '',
    requesterName: requester?.name ?? '',
    owner: record.owner ?? '',
    items: record.configurationItems.join(', '),
    tags: record.tags.join(', '),
    supplierTicket: record.supplierTicket ?? '',
  };
}

/** Only what was changed, as the desk takes it. A requester cannot be taken away, so an empty address changes nothing. */
export function changeOf(record: Incident, typed: Correction): Body {
  const was = correctionOf(record);
  const is = (...fields: (keyof Correction)[]) => fields.some((field) => typed[field] !== was[field]);
  const email = typed.requester.trim();
  return {
    ...(is('title') && { title: typed.title }),
    ...(is('description') && { description: typed.description }),
    ...(is('kind') && { kind: typed.kind }),
    ...(is('category') && { category: typed.category }),
    ...(is('subcategory') && { subcategory: typed.subcategory }),
    ...(is('requester', 'requesterName') &&
      email !== '' && { requester: { email, name: orNull(typed.requesterName) } }),
    ...(is('owner') && { owner: orNull(typed.owner) }),
    ...(isOther(typed.items, record.configurationItems) && { configurationItems: listOf(typed.items) }),
    ...(isOther(typed.tags, record.tags) && { tags: listOf(typed.tags) }),
    ...(is('supplierTicket') && { supplierTicket: orNull(typed.supplierTicket) }),
    ...(is('promisedAt') && { promisedAt: typed.promisedAt }),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const isOther = (text: string, list: readonly string[]): boolean => listOf(text).join() !== list.join();
