import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '../../../client/api.d.ts';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { useShell } from '../../app/shell/shell-context.ts';
import { useRecordCache } from '../../record/use-record.ts';

export type Review = components['schemas']['Review'];
export type Lesson = Review['lessons'][number];

const asked = (number: string) => ({ params: { path: { number } } });

/** The review as it stands; what others write comes in between. */
export function useReview(number: string) {
  return $api.useQuery('get', '/incidents/{number}/review', asked(number), every(30));
}

/** Does something to the review, and keeps why it was refused where it was asked. */
export function useReviewAct(number: string) {
  const queries = useQueryClient();
  const { notify } = useShell();
  const { read } = useRecordCache(number);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { queryKey } = $api.queryOptions('get', '/incidents/{number}/review', asked(number));
  const run = async (send: () => Promise<{ readonly data?: Review }>, said: string | null): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      const { data } = await send();
      // An answer that was asked for before would bring back what stood then.
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, data);
      if (said !== null) notify({ type: 'success', text: said });
      void read();
      return true;
    } catch (refused) {
      // Recovery: shown beside what was typed, which stays.
      setError(refused);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
}
