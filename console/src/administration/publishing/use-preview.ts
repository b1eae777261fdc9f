import { useState } from 'react';
import type { components } from '../../../client/api.d.ts';
import { api } from '../../api/client.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useFaultsOf } from './use-faults-of.ts';

export type PreviewAnswer = components['schemas']['ConfigurationPreview'];

/** Each page is 500 open records; more than these are told of by their number. */
const MOST_PAGES = 10;

/** Reckons what the draft would do to the open records. What was reckoned for another draft is not shown. */
export function usePreview() {
  const { document } = useDraft();
  const faultsOf = useFaultsOf();
  const [found, setFound] = useState<{ readonly of: unknown; readonly answer: PreviewAnswer } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const answer = await previewOf(document);
      faultsOf(null);
      setFound({ of: document, answer });
    } catch (error) {
      // Recovery: the page says why, and what is wrong stands at its path.
      if (!faultsOf(error)) setFailed(error);
    }
    setBusy(false);
  };
  return { preview: found?.of === document ? found.answer : null, failed, busy, ask };
}

async function previewOf(document: object): Promise<PreviewAnswer> {
  let whole = await pageOf(document, null);
  for (let page = 1; page < MOST_PAGES && whole.nextCursor !== null; page++) {
    whole = together(whole, await pageOf(document, whole.nextCursor));
  }
  return whole;
}

async function pageOf(document: object, cursor: string | null): Promise<PreviewAnswer> {
  const query = cursor === null ? {} : { cursor };
  const { data } = await api.POST('/configuration/preview', { params: { query }, body: document as never });
  if (data === undefined) throw new Error('no answer');
  return data;
}

function together(one: PreviewAnswer, other: PreviewAnswer): PreviewAnswer {
  const counts = { ...one.counts };
  for (const name of Object.keys(counts) as (keyof typeof counts)[]) counts[name] += other.counts[name];
  return {
    examined: one.examined + other.examined,
    counts,
    incidents: [...one.incidents, ...other.incidents],
    nextCursor: other.nextCursor,
  };
}
