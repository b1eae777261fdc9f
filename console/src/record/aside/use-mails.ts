import { $api } from '../../api/client.ts';
import { readable } from '../../parts/readable.ts';
import type { Sent } from '../talk/rows.ts';

/** More are a matter of the whole list. */
const SHOWN = 100;

/**
 * What was sent about a record, withheld, impossible. Read when somebody looks, and shown from then on.
 *
 * @param wanted - whether somebody looks
 */
export function useMails(number: string, wanted: boolean): readonly Sent[] {
  const params = { path: { number }, query: { limit: SHOWN } };
  const mails = $api.useQuery('get', '/incidents/{number}/notifications', { params }, { enabled: wanted });
  return readable(mails.data?.items);
}
