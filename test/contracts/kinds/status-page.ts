import { announced } from '#domain/status-page/announced-for-tests.ts';
import { STATUS_PAGE } from '#domain/status-page/status-page-fragment.ts';
import { type StatusPageService, statusPageService } from '#shared/use-cases/status-page/status-page-service.ts';
import { double, type KindInTests } from '#test/contracts/kind-in-tests.ts';

const SETTINGS = { ...STATUS_PAGE.shipped('desk@example.com').statusPage, enabled: true };
const PAGE = { settings: SETTINGS, services: [{ id: 'mail', label: 'Mail' }] };
const LINKED = { tenant: 'default', settings: SETTINGS, language: null, services: [] };

const STATUS_PAGE_DOUBLE: StatusPageService = {
  open: async () => PAGE,
  read: async () => ({ ...PAGE, announcements: [announced({})] }),
  subscribe: async () => undefined,
  toConfirm: async () => LINKED,
  confirm: async () => LINKED,
  toEnd: async () => LINKED,
  end: async () => LINKED,
};

/** No record, and for everybody. */
export const KIND: KindInTests = {
  doubles: [double(statusPageService, STATUS_PAGE_DOUBLE)],
  work: [],
  withoutVersion: [],
  roles: `
GET   /status-page/{tenant}                 open      open  open    open             open            open          open  open
POST  /status-page/{tenant}/subscriptions   open      open  open    open             open            open          open  open
POST  /status-page/{tenant}/subscribe       open      open  open    open             open            open          open  open
`,
};
