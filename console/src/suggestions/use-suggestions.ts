import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { components } from '../../client/api.d.ts';
import { api } from '../api/client.ts';
import { listOf } from '../parts/list-of.ts';
import { usePaused } from '../parts/use-paused.ts';
import { useLanguage } from '../words/words.ts';

export type Suggestion = components['schemas']['Suggestions']['items'][number];

/** Somebody who is typing is not asked about every letter. */
const PAUSE_MS = 600;
/** Shorter titles are like everything. */
const LEAST_TITLE = 8;

/** What somebody has typed so far. */
interface Typed {
  readonly title: string;
  readonly description: string;
  /** With commas between. */
  readonly items: string;
  /** For whom it is reported, where that is an address; left out for oneself. */
  readonly requester?: string | null;
}

/** What a record may be before it is opened, by what is typed so far; the last answer stays until there is another. */
export function useSuggestions({ title, description, items, requester = null }: Typed): readonly Suggestion[] {
  const language = useLanguage();
  const body = {
    ...{ title: title.trim(), description, configurationItems: listOf(items) },
    ...(requester !== null && { requester: { email: requester } }),
  };
  const asked = usePaused(JSON.stringify(body), PAUSE_MS);
  const isLong = (JSON.parse(asked) as typeof body).title.length >= LEAST_TITLE;
  const { data } = useQuery({
    queryKey: ['/suggestions', language, asked],
    queryFn: async ({ signal }) => {
      const headers = { 'accept-language': language };
      return (await api.POST('/suggestions', { body: JSON.parse(asked) as typeof body, signal, headers })).data?.items;
    },
    enabled: isLong,
    placeholderData: keepPreviousData,
    // What is only offered keeps nobody from reporting.
    retry: false,
  });
  return isLong ? (data ?? []) : [];
}
