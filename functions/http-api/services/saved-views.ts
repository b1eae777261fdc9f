import type { Services } from '#functions/http-api/api/services.ts';
import { dropView, keepView, readViews } from '#shared/store/queues/saved-views.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** Lists that people of the desk keep for themselves and for their groups. */
export function savedViews({ table }: DeskParts): Services['views'] {
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
