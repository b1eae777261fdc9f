import { $api } from '../api/client.ts';
import { readable } from '../parts/readable.ts';

const SELDOM_MS = 300_000;

/** What people know as a service, of the register, as far as one page of it goes. */
export function useServices() {
  const options = { staleTime: SELDOM_MS };
  const items = $api.useQuery('get', '/configuration-items', { params: { query: { limit: 100 } } }, options);
  return {
    isLoading: items.isLoading,
    services: readable(items.data?.items).filter(({ service }) => service === true),
  };
}
