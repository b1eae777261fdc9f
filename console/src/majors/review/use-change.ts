import { useQueryClient } from '@tanstack/react-query';
import type { components } from '../../../client/api.d.ts';
import { $api, api } from '../../api/client.ts';

type Change = components['schemas']['ChangeReviewBody'];

/** @returns what writes in the review: only what is named. It answers why it was refused, or null */
export function useChange(number: string): (change: Change) => Promise<unknown> {
  const queries = useQueryClient();
  const params = { path: { number } };
  const { queryKey } = $api.queryOptions('get', '/incidents/{number}/review', { params });
  return async (body) => {
    try {
      const { data } = await api.PATCH('/incidents/{number}/review', { params, body });
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, data);
      return null;
    } catch (error) {
      // Recovery: the field says why, and keeps what was typed.
      return error;
    }
  };
}
