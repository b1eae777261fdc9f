import type { Words } from '../../words/words.ts';
import type { Me } from '../use-me.ts';

type PageWords = Words['app']['pages'];

interface Item {
  /** Its text in the words of pages. */
  readonly page: keyof PageWords;
  readonly href: string;
  readonly section: keyof PageWords | null;
  /** Whose it is; the whole desk's when left out. */
  readonly roles?: readonly string[];
}

const WORKING = ['agent', 'analyst', 'incident_manager', 'admin'];

/** All pages with a place in the navigation, in its order. */
const ITEMS: readonly Item[] = [
  { page: 'now', href: '/', section: null },
  { page: 'majors', href: '/majors', section: null },
  { page: 'announcements', href: '/announcements', section: null },
  { page: 'work', href: '/queues/work', section: 'queues' },
  { page: 'groups', href: '/queues/groups', section: 'queues' },
  { page: 'unassigned', href: '/queues/unassigned', section: 'queues' },
  { page: 'soon', href: '/queues/soon', section: 'queues' },
  { page: 'held', href: '/queues/held', section: 'queues' },
  { page: 'waiting', href: '/queues/waiting', section: 'queues' },
  { page: 'all', href: '/queues/all', section: 'queues' },
  { page: 'newRecord', href: '/new', section: 'queues', roles: WORKING },
  { page: 'mail', href: '/mail', section: 'intake', roles: WORKING },
  { page: 'alerts', href: '/alerts', section: 'intake', roles: WORKING },
  { page: 'problems', href: '/problems', section: null },
  { page: 'changes', href: '/changes', section: null },
  { page: 'articles', href: '/articles', section: null },
  { page: 'onCall', href: '/on-call', section: null },
  { page: 'administration', href: '/administration', section: null, roles: ['process_owner', 'admin'] },
  { page: 'portal', href: '/portal', section: null },
];

/** @returns what the person may open, with its text */
export function navigationOf(words: PageWords, me: Me) {
  return ITEMS.filter(({ roles }) => roles === undefined || me.has(...roles)).map(({ page, href, section }) => ({
    page,
    text: words[page],
    href,
    section,
  }));
}
