import type { ListFilter } from '#shared/store/incidents/list-query.ts';
import type { Queue } from '#shared/store/queues/queue-changes.ts';
import { queuesOf } from './queue-tag.ts';

/** What a console offers without anybody having made it, as far as keys of indexes alone can count it. */
export const VIEWS = ['mine', 'groups', 'unassigned', 'due', 'all', 'waiting', 'held', 'majors'] as const;

export type View = (typeof VIEWS)[number];

/** Whose views they are, and as of when. */
export interface Looking {
  readonly by: string;
  readonly groups: readonly string[];
  readonly now: string;
}

/** Soon enough to look at before anything else. */
const SOON_MS = 3_600_000;

/** @returns what lists the view; null for what has nothing, as groups of somebody who is in none */
export function filterOf(view: View, { by, groups, now }: Looking): ListFilter | null {
  switch (view) {
    case 'mine':
      return { assignee: by };
    case 'groups':
      return groups.length === 0 ? null : { queue: groups };
    case 'unassigned':
      return groups.length === 0 ? null : { queue: groups, unassigned: 'only' };
    case 'due': {
      const dueBefore = new Date(Date.parse(now) + SOON_MS).toISOString();
      return { ...(groups.length > 0 && { queue: groups }), sort: 'due', dueBefore };
    }
    case 'all':
      return {};
    case 'waiting':
      return { waiting: 'only' };
    case 'held':
      return { status: 'on_hold' };
    case 'majors':
      return { major: 'proposed' };
    default:
      return view satisfies never;
  }
}

/** By which marks on their keys views are counted, along with all open records. */
export const MARKED_VIEWS = { all: 'all', held: 'held', majors: 'majorProposed' } as const;

export function isMarkedView(view: View): view is keyof typeof MARKED_VIEWS {
  return Object.hasOwn(MARKED_VIEWS, view);
}

/** @returns each queue of which a count hangs, once */
export function queuesOfViews(views: readonly View[], looking: Looking): Queue[] {
  const queues = views.flatMap((view) => queuesOf(filterOf(view, looking) ?? { queue: [] }));
  return [...new Map(queues.map((queue) => [`${queue.kind} ${queue.name}`, queue])).values()];
}
