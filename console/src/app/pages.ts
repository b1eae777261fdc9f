import type { ComponentType } from 'react';

interface PageRoute {
  readonly path: string;
  /** Loaded when somebody goes there. */
  load(): Promise<{ default: ComponentType }>;
}

/** A page's module exports its component by name; `lazy` wants a default. */
const page = (component: ComponentType) => ({ default: component });

/** Every page of the desk and its address below `/console`. */
export const PAGES: readonly PageRoute[] = [
  { path: '/', load: () => import('../now/now-page.tsx').then(({ NowPage }) => page(NowPage)) },
  { path: '/search', load: () => import('../search/search-page.tsx').then(({ SearchPage }) => page(SearchPage)) },
  { path: '/queues/:view', load: () => import('../queues/queue-page.tsx').then(({ QueuePage }) => page(QueuePage)) },
  { path: '/majors', load: () => import('../majors/majors-page.tsx').then(({ MajorsPage }) => page(MajorsPage)) },
  {
    path: '/majors/:number',
    load: () => import('../majors/room/room-page.tsx').then(({ RoomPage }) => page(RoomPage)),
  },
  ...['/announcements', '/announcements/:number'].map((path) => ({
    path,
    load: () =>
      import('../announcements/announcements-page.tsx').then(({ AnnouncementsPage }) => page(AnnouncementsPage)),
  })),
  {
    path: '/problems',
    load: () => import('../problems/problems-page.tsx').then(({ ProblemsPage }) => page(ProblemsPage)),
  },
  {
    path: '/problems/:number',
    load: () => import('../problems/one/problem-page.tsx').then(({ ProblemPage }) => page(ProblemPage)),
  },
  {
    path: '/changes',
    load: () => import('../changes/changes-page.tsx').then(({ ChangesPage }) => page(ChangesPage)),
  },
  {
    path: '/changes/:number',
    load: () => import('../changes/one/change-page.tsx').then(({ ChangePage }) => page(ChangePage)),
  },
  {
    path: '/articles',
    load: () => import('../articles/articles-page.tsx').then(({ ArticlesPage }) => page(ArticlesPage)),
  },
  {
    path: '/articles/:number',
    load: () => import('../articles/one/article-page.tsx').then(({ ArticlePage }) => page(ArticlePage)),
  },
  { path: '/on-call', load: () => import('../on-call/on-call-page.tsx').then(({ OnCallPage }) => page(OnCallPage)) },
  {
    path: '/on-call/:name',
    load: () => import('../on-call/on-call-page.tsx').then(({ OnCallPage }) => page(OnCallPage)),
  },
  { path: '/mail', load: () => import('../intake/mail-page.tsx').then(({ MailPage }) => page(MailPage)) },
  { path: '/alerts', load: () => import('../intake/alerts-page.tsx').then(({ AlertsPage }) => page(AlertsPage)) },
  {
    path: '/contacts',
    load: () => import('../contacts/contacts-page.tsx').then(({ ContactsPage }) => page(ContactsPage)),
  },
  {
    path: '/administration/*',
    load: () =>
      import('../administration/administration-page.tsx').then(({ AdministrationPage }) => page(AdministrationPage)),
  },
  {
    path: '/incidents/:number/review',
    load: () => import('../majors/review/review-page.tsx').then(({ ReviewPage }) => page(ReviewPage)),
  },
  {
    path: '/incidents/:number',
    load: () => import('../record/record-page.tsx').then(({ RecordPage }) => page(RecordPage)),
  },
  {
    path: '/new',
    load: () => import('../new-record/new-record-page.tsx').then(({ NewRecordPage }) => page(NewRecordPage)),
  },
];
