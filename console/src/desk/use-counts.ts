import type { components } from '../../client/api.d.ts';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { useLanguage } from '../words/words.ts';
import { useOwnGroups } from './use-own-groups.ts';

type Counted = components['schemas']['IncidentCounts']['items'][number]['view'];

/** Under which name the desk counts a list. */
const COUNTED: Readonly<Record<string, Counted>> = {
  work: 'mine',
  groups: 'groups',
  unassigned: 'unassigned',
  soon: 'due',
  held: 'held',
  waiting: 'waiting',
  majors: 'majors',
  all: 'all',
};

/** How many records are in each list, as people read it: "12", "1,000+". What is not known, or not yet, has no count. */
export function useCounts(): (list: string) => string | undefined {
  const language = useLanguage();
  const groups = useOwnGroups();
  const query = groups === null || groups.length === 0 ? {} : { queue: [...groups] };
  const options = { enabled: groups !== null, ...every(15) };
  const { data } = $api.useQuery('get', '/incidents/counts', { params: { query } }, options);
  return (list) => {
    const found = data?.items.find(({ view }) => view === COUNTED[list]);
    // None among those that were looked at says nothing of the others.
    if (found === undefined || (found.count === 0 && found.more)) return undefined;
    return `${found.count.toLocaleString(language)}${found.more ? '+' : ''}`;
  };
}
