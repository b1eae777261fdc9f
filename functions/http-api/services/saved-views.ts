import { dropView, keepView, readViews, type SavedView } from '#shared/store/queues/saved-views.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** Lists that people keep; each is changed by its owner alone. */
export interface SavedViews {
  list(context: RequestContext, groups: readonly string[]): Promise<SavedView[]>;
  /** @throws DomainError conflict */
  save(context: RequestContext, view: Omit<SavedView, 'owner'>): Promise<SavedView>;
  /** @throws DomainError not-found, conflict */
  drop(context: RequestContext, id: string): Promise<SavedView>;
}

/** Lists that people of the desk keep for themselves and for their groups. */
export function savedViews({ table }: DeskParts): SavedViews {
  return {
    list: ({ tenant, actor }, groups) => readViews(table, tenant, { owner: actor.id, groups }),
    async save({ tenant, actor }, view) {
      const saved = { ...view, owner: actor.id };
      await keepView(table, tenant, saved);
      return saved;
    },
    drop: ({ tenant, actor }, id) => dropView(table, tenant, actor.id, id),
  };
}
