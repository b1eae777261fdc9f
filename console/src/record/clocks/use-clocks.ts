import type { components } from '../../../client/api.d.ts';
import { $api } from '../../api/client.ts';

export type Explanation = components['schemas']['Clocks']['clocks'][number];

/** Every clock of a record explained, when somebody asks why. */
export function useClocks(number: string, wanted: boolean) {
  return $api.useQuery('get', '/incidents/{number}/clocks', { params: { path: { number } } }, { enabled: wanted });
}
