import type { Page } from 'playwright-core';
import type { Numbers } from './seed.ts';

/** A page, who looks at it, and where it is. */
export interface PictureOf {
  readonly name: string;
  readonly email: string;
  readonly path: (numbers: Numbers) => string;
  /** What is done before it is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const AGENT = 'agent@example.com';
const ADMIN = 'admin@example.com';
const MANAGER = 'manager@example.com';
const REQUESTER = 'requester@example.com';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();

/** A form with an entry of its own; what is typed at one width is still there at the next. */
async function withEntry(page: Page): Promise<void> {
  const name = page.getByRole('textbox', { name: 'Name of a new entry' });
  if ((await name.count()) > 0) await name.fill(`first-${page.viewportSize()?.width}`);
  await button(page, 'Add').click();
}

/** The first entry that is there. */
const firstEntry = (page: Page) => page.locator('main [aria-expanded=false]:not([aria-haspopup])').first().click();

const administration = (section: string, before?: PictureOf['before']): PictureOf => ({
  ...{ name: `administration-${section}`, email: ADMIN, path: () => `administration/${section}` },
  ...(before && { before }),
});

/** What it is, and what it was sent. */
async function aWebhook(page: Page): Promise<void> {
  await button(page, 'On-call phone').click();
  await button(page, 'Send all again since …').click();
}

async function splitting(page: Page): Promise<void> {
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: 'Split off' }).click();
  await page.getByRole('checkbox', { name: 'Split this off' }).first().check();
}

async function correcting(page: Page): Promise<void> {
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: 'Correct details' }).click();
  await page.getByRole('textbox', { name: 'Title' }).waitFor();
}

async function acceptingMajor(page: Page): Promise<void> {
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: 'Accept as major incident' }).click();
  await page.getByRole('combobox', { name: 'Commander' }).waitFor();
}

async function reviewing(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Review' }).click();
  await page.getByText('Causes').waitFor();
}

/** On a phone facts are a tab. */
async function correctingDetection(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Facts' });
  if ((await tab.count()) > 0) await tab.click();
  await button(page, 'Correct: Detected').click();
}

const versionsOfArticle = (page: Page) => button(page, 'What it said before').click();
const changingArticle = (page: Page) => button(page, 'Change').click();

async function addingToKnowledge(page: Page): Promise<void> {
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: 'Add to knowledge' }).click();
}

/** Every page of the console there is a picture of. */
export const PICTURES: readonly PictureOf[] = [
  { name: 'now', email: AGENT, path: () => '' },
  { name: 'queue-all', email: AGENT, path: () => 'queues/all' },
  { name: 'queue-work', email: AGENT, path: () => 'queues/work' },
  { name: 'queue-unassigned', email: AGENT, path: () => 'queues/unassigned' },
  { name: 'record', email: AGENT, path: ({ talked }) => `incidents/${talked}` },
  { name: 'record-split', email: AGENT, path: ({ talked }) => `incidents/${talked}`, before: splitting },
  { name: 'record-edit', email: AGENT, path: ({ talked }) => `incidents/${talked}`, before: correcting },
  { name: 'majors', email: MANAGER, path: () => 'majors' },
  { name: 'room', email: MANAGER, path: ({ running }) => `majors/${running}` },
  { name: 'room-facts', email: MANAGER, path: ({ running }) => `majors/${running}`, before: correctingDetection },
  { name: 'room-review', email: MANAGER, path: ({ reviewed }) => `majors/${reviewed}`, before: reviewing },
  { name: 'announcements', email: MANAGER, path: () => 'announcements' },
  { name: 'announcements-one', email: MANAGER, path: () => 'announcements/ANN-000001' },
  { name: 'announcements-new', email: MANAGER, path: () => 'announcements/new' },
  { name: 'articles', email: AGENT, path: () => 'articles' },
  { name: 'article', email: 'analyst@example.com', path: () => 'articles/KB-000001', before: versionsOfArticle },
  { name: 'article-edit', email: 'analyst@example.com', path: () => 'articles/KB-000001', before: changingArticle },
  { name: 'record-knowledge', email: AGENT, path: ({ solved }) => `incidents/${solved}`, before: addingToKnowledge },
  { name: 'record-major', email: MANAGER, path: ({ proposed }) => `incidents/${proposed}`, before: acceptingMajor },
  { name: 'record-new', email: AGENT, path: () => 'new' },
  { name: 'on-call', email: AGENT, path: () => 'on-call' },
  { name: 'contacts', email: AGENT, path: () => 'contacts' },
  { name: 'mail', email: AGENT, path: () => 'mail' },
  { name: 'alerts', email: AGENT, path: () => 'alerts' },
  { name: 'administration', email: ADMIN, path: () => 'administration' },
  ...['groups', 'service-levels', 'calendars', 'hold-reasons', 'paging-policies', 'paging-rules', 'heartbeats'].map(
    (section) => administration(section, firstEntry),
  ),
  ...['majors', 'status-page'].map((section) => administration(section)),
  ...['communication-plans', 'questionnaires', 'major-roles'].map((section) => administration(section, firstEntry)),
  ...['major-rules', 'routing', 'alert-rules', 'senders', 'escalation-policies', 'chains', 'webhooks'].map((section) =>
    administration(section, withEntry),
  ),
  ...['alerts', 'priorities', 'requesters', 'mail', 'escalation', 'tasks', 'document', 'publish', 'history'].map(
    (section) => administration(section),
  ),
  ...['setup', 'people', 'register', 'integrations', 'slack', 'silences', 'audit'].map((section) =>
    administration(section),
  ),
  administration('webhooks-out', aWebhook),
  { name: 'portal', email: REQUESTER, path: () => 'portal' },
  { name: 'portal-report', email: REQUESTER, path: () => 'portal/report' },
  { name: 'portal-record', email: REQUESTER, path: ({ solved }) => `portal/${solved}` },
  { name: 'portal-article', email: REQUESTER, path: () => 'portal/articles/KB-000001' },
  { name: 'portal-waits', email: REQUESTER, path: ({ asked }) => `portal/${asked}` },
];
