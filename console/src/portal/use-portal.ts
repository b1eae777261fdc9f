import type { components, paths } from '../../client/api.d.ts';
import { $api } from '../api/client.ts';
import { useLanguage } from '../words/words.ts';

export type Portal = components['schemas']['Portal'];
type Language = NonNullable<paths['/portal']['get']['parameters']['query']>['language'];
export type OwnRecord = components['schemas']['OwnIncident'];

/** What may be said here and in which words, which changes with a publication and not in between. */
export function usePortal() {
  const language = useLanguage() as Language;
  return $api.useQuery('get', '/portal', { params: { query: { language } } }, { staleTime: 10 * 60_000 });
}
