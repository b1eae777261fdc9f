import type { ListFilter } from '#shared/store/incidents/list-query.ts';
import { listQuery } from '#shared/store/incidents/list-query.ts';
import { type Count, countMarked, countRecords } from '#shared/store/queues/count-records.ts';
import { readQueueChanges } from '#shared/store/queues/queue-changes.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { queuesOf, queueTag } from './queue-tag.ts';
import { filterOf, isMarkedView, type Looking, MARKED_VIEWS, queuesOfViews, type View } from './standard-views.ts';

/** What the desk looks at all day. */
export interface QueuesService {
  /** One read. @returns a tag that changes with anything the filter finds */
  readonly tag: (tenant: string, filter: ListFilter, now: string) => Promise<string>;
  /** One read. */
  readonly tagOfCounts: (tenant: string, views: readonly View[], looking: Looking) => Promise<string>;
  readonly counts: (
    tenant: string,
    views: readonly View[],
    looking: Looking,
  ) => Promise<(Count & { readonly view: View })[]>;
}

const NONE: Count = { count: 0, more: false };

export function queuesService({ table }: DeskParts): QueuesService {
  return {
    tag: async (tenant, filter, now) => queueTag(await readQueueChanges(table, tenant, queuesOf(filter)), now),
    tagOfCounts: async (tenant, views, looking) =>
      queueTag(await readQueueChanges(table, tenant, queuesOfViews(views, looking)), looking.now),
    counts: async (tenant, views, looking) => {
      const marked = views.some(isMarkedView) ? countMarked(table, tenant) : null;
      const countOf = async (view: View): Promise<Count> => {
        if (isMarkedView(view) && marked !== null) return (await marked)[MARKED_VIEWS[view]];
        const filter = filterOf(view, looking);
        return filter === null ? NONE : countRecords(table, listQuery(tenant, filter));
      };
      return Promise.all(views.map(async (view) => ({ view, ...(await countOf(view)) })));
    },
  };
}
