import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { components } from '../../client/api.d.ts';
import { api } from '../api/client.ts';
import { listOf } from '../parts/list-of.ts';
import { useLanguage } from '../words/words.ts';
import { faultsOf, type Opening } from './opening-draft.ts';

export type Suggestion = components['schemas']['Suggestions']['items'][number];

/** Somebody who is typing is not asked about every letter. */
const PAUSE_MS = 600;
/** Shorter titles are like everything. */
const LEAST_TITLE = 8;

/** What a record may be before it is opened, by what is typed so far; the last answer stays until there is another. */
export function useSuggestions({ title, description, email, items }: Opening): readonly Suggestion[] {
  const language = useLanguage();
  const asked = useLater(JSON.stringify({ title: title.trim(), description, email: email.trim(), items }));
  const now = JSON.parse(asked) as { title: string; description: string; email: string; items: string };
  const isAddress = !faultsOf({ title, email: now.email } as Opening).includes('email');
  const body = {
    ...{ title: now.title, description: now.description, configurationItems: listOf(now.items) },
    ...(now.email !== '' && isAddress && { requester: { email: now.email } }),
  };
  const { data } = useQuery({
    queryKey: ['/suggestions', language, asked],
    queryFn: async ({ signal }) =>
      (await api.POST('/suggestions', { body, signal, headers: { 'accept-language': language } })).data?.items ?? [],
    enabled: now.title.length >= LEAST_TITLE,
    placeholderData: keepPreviousData,
    // What is only offered keeps nobody from logging.
    retry: false,
  });
  return now.title.length < LEAST_TITLE ? [] : (data ?? []);
}

function useLater(value: string): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
