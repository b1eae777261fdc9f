import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Major, MajorState } from '#events/incident/major/major.ts';
import { incidentPk, MAJOR_SK } from '#shared/store/table/keys.ts';
import { END_OF_TIME, majorsPk } from './index-keys.ts';
import type { ListQuery } from './list-query.ts';

/** The item beside a record by which it is found among the major incidents; there is none where nobody ever proposed it. */
export interface MajorItem {
  readonly pk: string;
  readonly sk: string;
  readonly relationPk: string;
  readonly relationSk: string;
}

/** @returns what must be put for it to be found as it stands; null where that is so already */
export function majorItemChange(before: IncidentRecord | null, after: IncidentRecord): MajorItem | null {
  const is = majorItem(after);
  const was = before && majorItem(before);
  return is?.relationSk === was?.relationSk ? null : is;
}

/** One partition: of major incidents there are few. */
function majorItem({ tenant, number, major }: IncidentRecord): MajorItem | null {
  if (major === null) return null;
  return {
    pk: incidentPk(tenant, number),
    sk: MAJOR_SK,
    relationPk: majorsPk(tenant),
    relationSk: `${prefixOf(major.state)}${orderOf(major)}#${number}`,
  };
}

/** Those that wait for somebody the oldest first, those that are over the last one first. */
function orderOf({ state, proposedAt, acceptedAt, settledAt }: Major): string {
  if (state === 'proposed') return proposedAt ?? '';
  if (state === 'accepted') return acceptedAt ?? '';
  return String(END_OF_TIME - Date.parse(settledAt ?? acceptedAt ?? '1970-01-01'));
}

/** The major incidents of a tenant, as `GET /majors` lists them. @param state - null for all */
export function majorsQuery(tenant: string, state: MajorState | null): ListQuery {
  const range = { partition: majorsPk(tenant), prefix: state === null ? '' : prefixOf(state), ahead: 0 };
  return {
    index: { name: 'byRelation', attribute: 'relation' },
    ranges: [range],
    until: '',
    fits: ({ major }) => major !== null && (state === null || major.state === state),
  };
}

function prefixOf(state: MajorState): string {
  return `${ORDER.indexOf(state)}#`;
}

/** Ended ones before those that came to nothing. */
const ORDER: readonly MajorState[] = ['proposed', 'accepted', 'ended', 'demoted', 'rejected'];
