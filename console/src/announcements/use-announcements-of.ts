import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { readable } from '../parts/readable.ts';
import type { Announcement } from './announcement.ts';

const READ = 100;

/** What was announced of a record, as far as one page of announcements goes. */
export function useAnnouncementsOf(number: string): readonly Announcement[] {
  const { data } = $api.useQuery('get', '/announcements', { params: { query: { limit: READ } } }, every(30));
  const all = readable(data?.items) as Announcement[];
  return all.filter(({ incident }) => incident === number);
}
