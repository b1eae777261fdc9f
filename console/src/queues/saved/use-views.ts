import { useQueryClient } from '@tanstack/react-query';
import type { components } from '../../../client/api.d.ts';
import { $api, api } from '../../api/client.ts';
import { textOf } from '../../api/problem.ts';
import { useShell } from '../../app/shell/shell-context.ts';
import { useOwnGroups } from '../../desk/use-own-groups.ts';

export type SavedView = components['schemas']['SavedView'];

const SELDOM_MS = 300_000;

/** Lists that were saved, one's own and those of one's groups, and how they are kept. */
export function useViews() {
  const { notify } = useShell();
  const client = useQueryClient();
  const groups = useOwnGroups() ?? [];
  const query = groups.length === 0 ? {} : { queue: [...groups] };
  const { data } = $api.useQuery('get', '/views', { params: { query } }, { staleTime: SELDOM_MS });
  const change = async (ask: () => Promise<unknown>): Promise<boolean> => {
    try {
      await ask();
      await client.invalidateQueries({ queryKey: ['get', '/views'] });
      return true;
    } catch (error) {
      // Recovery: what was typed stays in its form.
      notify({ type: 'error', text: textOf(error) });
      return false;
    }
  };
  return {
    views: data?.items ?? [],
    groups,
    save: (id: string, body: Pick<SavedView, 'name' | 'address' | 'group'>) =>
      change(() => api.PUT('/views/{id}', { params: { path: { id } }, body })),
    drop: (id: string) => change(() => api.DELETE('/views/{id}', { params: { path: { id } } })),
  };
}
