import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, api } from '../../api/client.ts';
import { Refused } from '../../api/problem.ts';
import { useShell } from '../../app/shell/shell-context.ts';
import { documentOf } from '../draft/document.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import { useFaultsOf } from './use-faults-of.ts';

const STALE = 412;

/** Sends the draft under the version it began with. Where another stands meanwhile, that one is read and the page asks. */
export function usePublish(onPublished: (version: number) => void) {
  const queries = useQueryClient();
  const { notify } = useShell();
  const { publishing } = useAdministrationWords();
  const { document, version, take } = useDraft();
  const faultsOf = useFaultsOf();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const readAgain = () => queries.invalidateQueries({ queryKey: ['get', '/configuration'] });

  const publish = async (reason: string) => {
    setBusy(true);
    setFailed(null);
    try {
      const { data } = await api.PUT('/configuration', {
        params: { header: { 'If-Match': `"${version}"` } },
        body: { ...document, reason } as never,
      });
      if (data !== undefined) {
        queries.setQueryData($api.queryOptions('get', '/configuration').queryKey, data);
        const base = documentOf(data);
        take(base, { version: data.version, base });
        notify({ type: 'success', text: publishing.published(data.version) });
        onPublished(data.version);
      }
      await queries.invalidateQueries({ queryKey: ['get', '/configuration/versions'] });
    } catch (error) {
      // Recovery: a stale draft is compared with what stands, faults go to their fields, anything else is said.
      if (error instanceof Refused && error.status === STALE) await readAgain();
      else if (!faultsOf(error)) setFailed(error);
    }
    setBusy(false);
  };
  return { publish, busy, failed };
}
