import { ownAnnouncementAt } from '#domain/announcements/announcement-at.ts';
import { ANNOUNCEMENT_EVENTS } from '#events/announcement/changes.v1.ts';
import type { AnnouncementsService } from '#shared/use-cases/announcements/announcements.ts';
import { announcementsService } from '#shared/use-cases/announcements/announcements-service.ts';
import { double, JOURNALS, type KindInTests, keptOf, STAMP } from '#test/contracts/kind-in-tests.ts';

const { removed: _, ...stamp } = STAMP;
const { fields } = ANNOUNCEMENT_EVENTS.announced.example;
const ANNOUNCEMENT = {
  ...{ ...stamp, id: 'ANN-000001', status: 'running' as const, fields, announcedAt: stamp.updatedAt },
  ...{ firstState: fields.state, updates: [], keys: [], resolvedAt: null },
};
const OWN = ownAnnouncementAt(ANNOUNCEMENT, stamp.updatedAt, { configurationItems: {} });

const ANNOUNCEMENTS_DOUBLE: AnnouncementsService = {
  journals: JOURNALS,
  list: async () => ({ items: [ANNOUNCEMENT], nextCursor: null }),
  listOwn: async () => [OWN],
  read: async () => ANNOUNCEMENT,
  readOwn: async () => OWN,
  announce: keptOf(ANNOUNCEMENT),
  change: keptOf(ANNOUNCEMENT),
  update: keptOf(ANNOUNCEMENT),
  resolve: keptOf(ANNOUNCEMENT),
};

export const KIND: KindInTests = {
  doubles: [double(announcementsService, ANNOUNCEMENTS_DOUBLE)],
  work: ['POST /announcements'],
  withoutVersion: ['POST /announcements'],
  roles: `
GET   /announcements                        own       all   all     all              all             all           all   all
POST  /announcements                        -         -     -       all              -               -             all   -
GET   /announcements/{number}               own       all   all     all              all             all           all   all
PATCH /announcements/{number}               -         -     -       all              -               -             all   -
POST  /announcements/{number}/updates       -         -     -       all              -               -             all   -
POST  /announcements/{number}/resolve       -         -     -       all              -               -             all   -
GET   /announcements/{number}/timeline      -         all   all     all              all             all           all   all
GET   /announcements/{number}/verification  -         all   all     all              all             all           all   all
`,
};
