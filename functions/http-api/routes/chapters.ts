import type { Route } from '#functions/http-api/api/route.ts';

/** Routes whose paths begin alike. */
interface Chapter {
  /** What their paths begin with; a part of a record with routes of its own is named behind it. */
  readonly paths: readonly string[];
  readonly load: () => Promise<{ readonly ROUTES: readonly Route[] }>;
}

/**
 * The routes by how their paths begin. A request needs one route, so the function loads the chapter it is in when the first request
 * for that comes; with them go the schemas, and rules nothing else needs.
 */
export const CHAPTERS: readonly Chapter[] = [
  { paths: ['incidents', 'attachments'], load: () => import('./chapters/incidents.ts') },
  {
    paths: ['majors', 'lessons', 'incidents/{number}/major', 'incidents/{number}/review', 'incidents/{number}/report'],
    load: () => import('./chapters/majors.ts'),
  },
  { paths: ['mail'], load: () => import('./chapters/mail.ts') },
  { paths: ['alerts', 'heartbeats', 'integrations', 'silences'], load: () => import('./chapters/alerts.ts') },
  { paths: ['configuration', 'calendars', 'paging'], load: () => import('./chapters/rules.ts') },
  { paths: ['audit', 'tenants', 'setup'], load: () => import('./chapters/administration.ts') },
  { paths: ['resolution', 'tasks', 'status', 'surveys', 'pages'], load: () => import('./chapters/links.ts') },
  { paths: ['people', 'me', 'views'], load: () => import('./chapters/people.ts') },
  { paths: ['configuration-items'], load: () => import('./chapters/register.ts') },
  { paths: ['schedules', 'on-call'], load: () => import('./chapters/on-call.ts') },
  { paths: ['webhooks'], load: () => import('./chapters/webhooks.ts') },
  { paths: ['status-page', 'subscriptions'], load: () => import('./chapters/public/status-page.ts') },
  { paths: ['announcements'], load: () => import('./chapters/announcements.ts') },
  { paths: ['articles', 'incidents/{number}/article'], load: () => import('./chapters/knowledge/articles.ts') },
  { paths: ['problems', 'incidents/{number}/problem'], load: () => import('./chapters/causes/problems.ts') },
  {
    paths: ['changes', 'incidents/{number}/change', 'incidents/{number}/nearby-changes'],
    load: () => import('./chapters/causes/changes.ts'),
  },
  { paths: ['search'], load: () => import('./chapters/knowledge/search.ts') },
  { paths: ['chat'], load: () => import('./chapters/chat.ts') },
  { paths: ['portal', 'suggestions'], load: () => import('./chapters/portal.ts') },
  { paths: ['health', 'openapi.json'], load: () => import('./chapters/description.ts') },
];
