import type { ListQuery } from '../rows/queue-row.ts';

/** The lists everybody has, in the order of the navigation. */
export const VIEWS = ['work', 'groups', 'unassigned', 'soon', 'held', 'waiting', 'all'] as const;

export type View = (typeof VIEWS)[number];

export const isView = (text: string | undefined): text is View => VIEWS.some((view) => view === text);

/** Who looks, and until when what is due is soon. */
export interface Looking {
  readonly email: string;
  readonly groups: readonly string[];
  readonly soon: string;
}

/** @returns what lists the view. Without groups of one's own those of the whole desk are meant */
export function queryOf(view: View, { email, groups, soon }: Looking): ListQuery {
  const own: ListQuery = groups.length > 0 ? { queue: [...groups] } : {};
  switch (view) {
    case 'work':
      return { assignee: email };
    case 'groups':
      return own;
    case 'unassigned':
      return { ...own, unassigned: 'only' };
    case 'soon':
      return { ...own, sort: 'due', dueBefore: soon };
    case 'held':
      return { status: 'on_hold' };
    case 'waiting':
      return { waiting: 'only' };
    case 'all':
      return {};
    default:
      return view satisfies never;
  }
}
