import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type PublicStatus, PublicStatusSchema } from '#domain/status-page/public-status.ts';
import { MOST_ASKED_AN_HOUR } from '#shared/store/subscriptions/asked-count.ts';
import { seriousFaultsInBothLooks } from '#test/harness/axe.ts';
import { browserForThisFile } from '#test/harness/browser.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { SentMail } from '#test/harness/desk/controls.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { type Answer, ask } from '#test/harness/desk/http.ts';
import { operatorTable } from '#test/harness/desk/operator-table.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const browser = await browserForThisFile();
const OUTAGE = { kind: 'outage', title: 'Payments fail', body: 'Cards are refused.', audience: 'public' };
const HOSTILE = '<script>alert(1)</script>\u202eevil" onload="x';

let manager: ApiClient;
let admin: ApiClient;

beforeAll(async () => {
  [manager, admin] = [await desk.as('incident_manager'), await desk.as('admin')];
  for (const [id, fields] of [
    ['payments', { label: 'Payments', service: true, public: true }],
    ['mail', { label: HOSTILE, service: true, public: true }],
    ['payroll', { label: 'Payroll of the board', service: true }],
    ['server', { label: 'Server 7', public: true }],
  ] as const) {
    const item = { names: [], dependsOn: [], ...fields };
    expect((await admin.request('PUT', `/configuration-items/${id}`, item)).status).toBe(200);
  }
});

const at = (path: string, headers: Record<string, string> = {}) =>
  ask(`${desk.addresses.api}${path}`, 'GET', { headers });
const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(`${desk.addresses.api}${path}`, 'POST', { body, headers });
const form = (path: string, fields: string) =>
  send(path, fields, { 'content-type': 'application/x-www-form-urlencoded' });
const switched = (on: boolean, more: object = {}) =>
  admin.configure(() => ({ statusPage: { enabled: on, label: 'Example status', languages: ['en', 'de'], ...more } }));

async function status(): Promise<PublicStatus> {
  const { status: code, body } = await at('/status-page/default.json');
  expect(code, JSON.stringify(body)).toBe(200);
  return z.strictObject(PublicStatusSchema.shape).parse(body);
}

async function announced(fields: object): Promise<string> {
  const { status: code, body } = await manager.post('/announcements', { ...OUTAGE, ...fields });
  expect(code, JSON.stringify(body)).toBe(201);
  return (body as { number: string }).number;
}

async function over(number: string): Promise<void> {
  expect((await manager.post(`/announcements/${number}/resolve`, { body: 'All work.' })).status).toBe(200);
}

/** An answer without what differs by the moment. */
const bare = ({ status: code, body }: Answer) => ({ code, body });

describe('given a tenant whose page is switched off', () => {
  it.each(['', '.json', '.atom'])(
    'then there is none at …%s, just as of a tenant that is not there',
    async (ending) => {
      const off = await at(`/status-page/default${ending}`);
      const unknown = await at(`/status-page/nobody${ending}`);
      expect(off.status).toBe(404);
      expect(bare(unknown)).toEqual(bare(off));
      expect(String(off.body)).not.toContain('default');
    },
  );

  it('then nobody can ask to be told', async () => {
    const asked = await send('/status-page/default/subscriptions', { email: 'ana@example.com', services: [] });
    expectProblem(asked, 404);
    expect((await form('/status-page/default/subscribe', 'email=ana%40example.com')).status).toBe(404);
  });
});

describe('given a page that is on', () => {
  beforeAll(() => switched(true, { colour: '#ffcc00' }));

  it('when all is well then it says so of the public services, and of nothing else', async () => {
    const { body, headers } = await at('/status-page/default');
    const page = String(body);
    expect(page).toContain('All services are operational');
    expect(page).toContain('>Payments</h3>');
    for (const hidden of ['Payroll', 'payroll', 'Server 7', '<script']) expect(page).not.toContain(hidden);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^ ]+'; img-src data:;/,
    );
    const { services } = await status();
    expect(services.map(({ id, state }) => [id, state])).toEqual([
      ['mail', 'operational'],
      ['payments', 'operational'],
    ]);
    expect(services[0]?.history).toHaveLength(90);
  });

  it('when an outage is announced, gets worse and is over, then its service is so at once, and the day remembers', async () => {
    const number = await announced({ services: ['payments'], incident: undefined });
    expect((await status()).services[1]).toMatchObject({ id: 'payments', state: 'degraded' });
    await manager.post(`/announcements/${number}/updates`, { body: 'All cards.', state: 'major' });
    const worse = await status();
    expect([worse.state, worse.services[1]?.state, worse.services[0]?.state]).toEqual([
      'major',
      'major',
      'operational',
    ]);
    expect(worse.announcements).toMatchObject([{ number, state: 'major', updates: [{ body: 'All cards.' }] }]);
    await desk.advance('PT1H');
    await over(number);
    const after = await status();
    expect([after.state, after.announcements]).toEqual(['operational', []]);
    expect(after.services[1]?.history.at(-1)).toEqual({ date: '2026-09-07', worst: 'major' });
    const page = String((await at('/status-page/default')).body);
    expect(page).toContain('The last two weeks');
    expect(page).toContain('1 day with trouble in 90');
  });

  it('when a maintenance is planned, then it begins and ends on the page to the second', async () => {
    const [startsAt, endsAt] = ['2026-09-07T12:00:00.000Z', '2026-09-07T12:30:00.000Z'];
    await announced({ kind: 'maintenance', services: ['payments'], startsAt, endsAt });
    const stateThen = async (instant: string) => {
      await desk.moveTo(instant);
      return (await status()).services[1]?.state;
    };
    expect((await status()).announcements).toMatchObject([
      { kind: 'maintenance', state: 'maintenance', startsAt, endsAt },
    ]);
    expect(await stateThen('2026-09-07T11:59:57.000Z')).toBe('operational');
    expect(await stateThen(startsAt)).toBe('maintenance');
    expect(await stateThen('2026-09-07T12:29:57.000Z')).toBe('maintenance');
    expect(await stateThen(endsAt)).toBe('operational');
    // Its journal hears of the end with the next sweep.
    await desk.advance('PT1M');
  });

  it('when texts are hostile then they are texts, in the page, the feed and the data', async () => {
    const number = await announced({
      title: HOSTILE,
      body: `${HOSTILE}\n\n[x](javascript:alert(1))`,
      services: ['mail'],
    });
    const page = String((await at('/status-page/default')).body);
    expect(page).not.toMatch(/<script|="javascript:|onload="/);
    expect(page).toContain('<h3 dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;');
    const feed = String((await at('/status-page/default.atom')).body);
    expect(feed).not.toContain('<script');
    expect(feed).toContain('<title>&lt;script&gt;');
    expect((await status()).announcements[0]?.title).toBe(HOSTILE);
    await over(number);
  });

  it('when something is announced for requesters or those affected alone, then the public does not read of it', async () => {
    const secret = await announced({ title: 'Board room', services: ['payroll'], audience: 'requesters' });
    const affected = await announced({ title: 'Till', services: ['payments'], audience: 'affected', state: 'major' });
    expect(await status()).toMatchObject({ state: 'operational', announcements: [] });
    for (const ending of ['', '.json', '.atom']) {
      expect(JSON.stringify((await at(`/status-page/default${ending}`)).body)).not.toMatch(/Board room|Till/);
    }
    for (const number of [secret, affected]) await over(number);
  });

  it('when programs look for news then each announcement is one entry, which becomes new with its news', async () => {
    const { body, headers } = await at('/status-page/default.atom');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = String(body);
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
    expect(feed.match(/<id>urn:firstline:announcement:default:ANN-\d+<\/id>/g)).toHaveLength(3);
    expect(feed).toMatch(/<updated>2026-09-07T1\d:\d\d:\d\d.\d{3}Z<\/updated>/);
    expect(feed.split('<entry>')).toHaveLength(feed.split('</entry>').length);
  });

  it.each([
    ['what its address says', '?lang=de', 'en', 'de', 'Alle Services sind in Betrieb'],
    ['what the browser likes', '', 'de-AT, en;q=0.5', 'de', 'Alle Services sind in Betrieb'],
    ['its first, of what it does not have', '?lang=fr', '', 'en', 'All services are operational'],
  ])('is in the language of %s', async (_, query, accepted, language, words) => {
    const { body, headers } = await at(`/status-page/default${query}`, { 'accept-language': accepted });
    expect(headers.get('content-language')).toBe(language);
    expect(String(body)).toContain(words);
  });

  it('when three hundred come for it at once then the desk is asked once for each language', async () => {
    // What is written ends what is kept.
    await switched(true, { colour: '#ffcc00' });
    await desk.settle();
    const languages = ['en-GB', 'en;q=0.9', 'de', 'fr, de', 'es'];
    const asked = Array.from({ length: 300 }, (_, place) =>
      at(`/status-page/default?visit=${place}`, { 'accept-language': languages[place % languages.length] ?? '' }),
    );
    const answers = await Promise.all(asked);
    expect(answers.every((one) => one.status === 200)).toBe(true);
    const misses = answers.filter((one) => one.headers.get('x-cache') === 'Miss from cloudfront');
    expect(misses).toHaveLength(3);
    const { headers } = await at('/status-page/default');
    expect(headers.get('cache-control')).toBe(
      'public, max-age=10, s-maxage=10, stale-while-revalidate=20, stale-if-error=3600',
    );
    const known = await at('/status-page/default', { 'if-none-match': headers.get('etag') ?? '' });
    expect([known.status, known.body, known.headers.get('cache-control')]).toEqual([
      ...[304, '', headers.get('cache-control')],
    ]);
  });
});

describe.skipIf(browser === null)('given a reader without scripts, by day and by night', () => {
  const LOGO =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it.each([390, 1440])('when a screen is %i wide then the page can be read, and its form sent', async (width) => {
    await switched(true, { colour: '#0b6e4f', logo: LOGO });
    const number = await announced({ services: ['payments'], state: 'major', body: 'All **cards** are refused.' });
    await manager.post(`/announcements/${number}/updates`, { body: 'Some work.', state: 'partial' });
    const startsAt = new Date(Date.parse(await desk.controls.now()) + 86_400_000).toISOString();
    const planned = await announced({ kind: 'maintenance', title: 'New shelves', services: ['mail'], startsAt });
    const context = await browser?.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: true });
    const page = await context?.newPage();
    if (!page || !context) return;
    const blocked: string[] = [];
    page.on('console', (message) => blocked.push(message.text()));
    await page.goto(`${desk.addresses.api}/status-page/default`);
    // What the policy blocks is said before anything is looked at.
    expect(blocked.filter((text) => !text.includes('favicon'))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const looked = await context.newPage();
    await looked.setContent(await page.content());
    expect(await seriousFaultsInBothLooks(looked)).toEqual([]);
    const kim = desk.person('kim');
    await page.getByLabel('Your e-mail address').fill(kim);
    await page.getByRole('checkbox', { name: 'Payments' }).check();
    await page.getByRole('button', { name: 'Tell me' }).click();
    await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
    expect((await desk.mailTo(kim)).text).toContain('About: Payments');
    await context.close();
    for (const one of [number, planned]) await over(one);
  });
});

const CONFIRM = /http\S+\/subscriptions\/confirm\/\S+/;
const path = (url: string) => new URL(url).pathname;
const linkTo = ({ text }: SentMail) => path(CONFIRM.exec(text)?.[0] ?? '');
const endOf = ({ headers }: SentMail) => path(headers['list-unsubscribe']?.replace(/^<(.*)>$/, '$1') ?? '');

describe('given somebody who wants to be told', () => {
  beforeAll(() => switched(true));

  const asks = (email: string, more: object = {}) =>
    send('/status-page/default/subscriptions', { email, services: [], ...more });

  it('when they confirm it by the link in the mail, then they are told, and one click in that mail ends it', async () => {
    const ana = desk.person('ana');
    const asked = await asks(ana, { services: ['payments'], language: 'de' });
    expect(bare(asked)).toEqual({ code: 202, body: { state: 'asked' } });
    const mail = await desk.mailTo(ana);
    expect(mail.subject).toBe('Bitte bestätigen, dass Sie Bescheid bekommen möchten: Example status');
    const before = await announced({ services: ['payments'] });
    await over(before);
    await desk.settle();
    // A mail program that looks at every link confirms nothing.
    expect(String((await at(linkTo(mail))).body)).toContain('<form method="post">');
    expect((await form(linkTo(mail), '')).status).toBe(200);
    expect((await form(linkTo(mail), '')).status).toBe(410);
    const other = await announced({ services: ['mail'] });
    const number = await announced({
      services: ['payments'],
      translations: { de: { title: 'Karten', body: 'Nichts.' } },
    });
    const told = await desk.mailTo(ana);
    expect(told.subject).toContain('Karten');
    expect((await at(endOf(told))).status).toBe(200);
    expect((await form(endOf(told), 'List-Unsubscribe=One-Click')).status).toBe(200);
    for (const each of [number, other]) await over(each);
    await desk.settle();
  });

  it('when they ask again, known or not, then the answer is the same and no second mail goes out that day', async () => {
    const [ben, cleo] = [desk.person('ben'), desk.person('cleo')];
    const first = await asks(ben);
    const mail = await desk.mailTo(ben);
    expect(bare(await asks(ben))).toEqual(bare(first));
    await form(linkTo(mail), '');
    expect(bare(await asks(ben))).toEqual(bare(first));
    expect(bare(await asks(cleo))).toEqual(bare(first));
    await desk.mailTo(cleo);
    await desk.advance('PT24H');
    expect(bare(await asks(ben))).toEqual(bare(first));
    const again = await desk.mailTo(ben);
    await form(endOf(again), 'List-Unsubscribe=One-Click');
    await desk.settle();
  });

  it('when they do not confirm it within a day, then it was never asked for', async () => {
    const dan = desk.person('dan');
    await asks(dan);
    const mail = await desk.mailTo(dan);
    await desk.advance('PT24H');
    expect((await at(linkTo(mail))).status).toBe(410);
    expect((await form(linkTo(mail), '')).status).toBe(410);
    const number = await announced({ services: ['payments'] });
    await over(number);
  });

  it('when they end it before they confirm it, then it cannot be confirmed', async () => {
    const eve = desk.person('eve');
    await asks(eve);
    const mail = await desk.mailTo(eve);
    await form(endOf(mail), 'List-Unsubscribe=One-Click');
    expect((await form(linkTo(mail), '')).status).toBe(410);
  });

  it('when a link is none of the desk’s then it does nothing', async () => {
    for (const link of ['confirm', 'end']) expect((await form(`/subscriptions/${link}/1.x.y`, '')).status).toBe(404);
  });

  it('when they name what is no public service then they are told which', async () => {
    const refused = await asks('fay@example.com', { services: ['payments', 'payroll'] });
    expectProblem(refused, 400, 'services.1');
    expectProblem(await asks('nobody'), 400, 'email');
  });

  it('when they use the form of the page then pages answer, in its language', async () => {
    const gus = desk.person('gus');
    const fields = new URLSearchParams([
      ...[
        ['email', gus],
        ['language', 'de'],
        ['services', 'payments'],
        ['services', 'mail'],
      ],
    ] as [string, string][]);
    const asked = await form('/status-page/default/subscribe', fields.toString());
    expect([asked.status, String(asked.body).includes('Sehen Sie in Ihr Postfach')]).toEqual([200, true]);
    const mail = await desk.mailTo(gus);
    expect(mail.text).toContain('Payments');
    const wrong = await form('/status-page/default/subscribe', 'email=gus&language=de');
    expect([wrong.status, String(wrong.body).includes('keine E-Mail-Adresse')]).toEqual([400, true]);
  });

  it('when too many ask within an hour then nobody can until it is over, whoever they are', async () => {
    const hal = desk.person('hal');
    await asks(hal);
    await desk.mailTo(hal);
    const { name, client } = operatorTable(desk.addresses);
    const hour = (await desk.controls.now()).slice(0, 13);
    const Item = { pk: 'SUBSCRIPTIONS#default', sk: `HOUR#${hour}`, asked: MOST_ASKED_AN_HOUR - 1 };
    await client.send(new PutCommand({ TableName: name, Item }));
    client.destroy();
    // The last of the hour is somebody who asked already.
    expect((await asks(hal)).status).toBe(202);
    const refused = await asks(hal);
    expectProblem(refused, 429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await asks(desk.person('ida'))).status).toBe(429);
    expect((await form('/status-page/default/subscribe', 'email=jo%40example.com')).status).toBe(429);
    await desk.advance('PT1H');
    const kim = desk.person('kim');
    expect((await asks(kim)).status).toBe(202);
    await desk.mailTo(kim);
  });
});
