import { aMail } from '#domain/mail/mail-for-tests.ts';
import type { WebhookSource } from '#events/in/source/define-source.ts';
import type { Claims } from '#functions/http-api/api/caller.ts';
import type { HttpEvent } from '#functions/http-api/api/http-event.ts';
import type { Role } from '#functions/http-api/api/roles.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { serve } from '#functions/http-api/serve.ts';
import type { Incidents } from '#functions/http-api/services/incidents.ts';
import type { Arrival } from '#shared/http/arrival.ts';
import type { HttpResponse } from '#shared/http/response.ts';
import { anInvocation } from '#shared/middleware/invocation-for-tests.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import { NEVER_HEARD } from '#shared/store/alerts/heard-integrations.ts';
import { CONFIGURATION, NOW } from './incidents-double.ts';
import { keptOf, SOMEBODY } from './kind-in-tests.ts';
import { doubleOf } from './kinds.ts';

export interface HttpCall {
  readonly headers?: Record<string, string>;
  readonly claims?: Claims;
  readonly query?: Record<string, string>;
  readonly params?: Record<string, string>;
  /** Sent as it is when it is text. */
  readonly body?: unknown;
}

/** Of what cannot be asked without. */
const QUERIES: Readonly<Record<string, Record<string, string>>> = { 'GET /search': { q: 'till' } };

const PARAMS = {
  ...{
    number: 'INC-000001',
    version: '1',
    tenant: 'default',
    id: 'a-0',
    token: 'sealed',
    address: 'ada@example.com',
    name: 'generic',
    email: 'lin@example.com',
    delivery: 'd-0',
  },
};

type Fields = Record<string, string>;

/** The event the gateway would send for `POST /incidents`; path parameters and body have defaults that fit. */
export function eventOf(routeKey: string, call: HttpCall = {}): HttpEvent {
  const [method = '', path = ''] = routeKey.split(' ');
  const params: Record<string, string> = { ...PARAMS, ...call.params };
  const facts = ROUTES.find((route) => `${route.method} ${route.path}` === routeKey)?.body;
  const example =
    facts?.type === 'form' ? String(new URLSearchParams(facts.example as object as Fields)) : facts?.example;
  const body = call.body ?? example;
  return {
    routeKey,
    rawPath: path.replaceAll(/\{(\w+)\}/g, (_, name) => params[name] ?? ''),
    headers: { ...call.headers },
    queryStringParameters: call.query ?? QUERIES[`${method} ${path}`],
    pathParameters: Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, params[name]])),
    requestContext: { http: { method }, authorizer: call.claims && { jwt: { claims: call.claims } } },
    body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
    isBase64Encoded: false,
  };
}

export function claimsOf(email: string, ...roles: Role[]): Claims {
  return { token_use: 'id', email, 'cognito:groups': `[${roles.join(' ')}]` };
}

/** One request as the handler serves it, its frame with it. */
export function handleRequest(services: Services, event: HttpEvent, arrival: Arrival): Promise<HttpResponse> {
  return serve(services, () => arrival)({ ...event, arrival }, anInvocation());
}

export function request(incidents: Incidents, routeKey: string, call: HttpCall = {}): Promise<HttpResponse> {
  return handleRequest(servicesWith(incidents), eventOf(routeKey, call), { now: NOW, id: 'request-1' });
}

export const HEAD = {
  ...{ id: 'a-0', status: 'running' as const, to: 4, by: 'lin@example.com', startedAt: NOW, finishedAt: null },
  ...{ total: 0, done: 0, counts: { changed: 0, breached: 0, failed: 0 } },
};

const VERSION = { number: 3, at: NOW, by: 'ada@example.com', reason: null };
const TENANT = { name: 'generic', addresses: ['acme@desk.example.com'], used: [], revision: 1 };

const INTEGRATION = {
  integration: {
    name: 'generic',
    settings: null,
    source: { id: 'generic', title: 'Anything else', authentication: { by: 'token' } } as WebhookSource,
  },
  item: { name: 'generic', tokens: [], secret: null, revision: 1 },
  replayed: false,
};

const UNPARSED = {
  ...{ id: 'a-0', tenant: 'default', source: 'generic', integration: 'generic', reason: 'the body cannot be read' },
  ...{ failures: [], delivery: null, firstAt: NOW, lastAt: NOW, times: 1, bytes: 1, redriven: null },
};

const SILENCE = {
  ...{ id: 'a-0', match: { item: 'web-1' }, from: NOW, until: NOW, reason: 'x', by: 'lin@example.com', madeAt: NOW },
  ...{ endedAt: null, endedBy: null },
};

const VIEW = {
  id: 'printers',
  name: 'Printers',
  address: '/queues/all?tag=printer',
  owner: 'lin@example.com',
  group: null,
};

/** Replays, previews, integrations and unparsed alerts over a store without records. */
export const BESIDE_THE_DESK: Pick<
  Services,
  | 'configurations'
  | 'publishing'
  | 'signLink'
  | 'previewConfiguration'
  | 'replays'
  | 'integrations'
  | 'unparsed'
  | 'silences'
  | 'setup'
  | 'description'
  | 'audit'
  | 'tenants'
  | 'stageMail'
  | 'serviceOf'
  | 'contacts'
  | 'chat'
  | 'pagesOf'
  | 'previewPaging'
  | 'queues'
  | 'presence'
  | 'views'
  | 'operationsOf'
  | 'consoleUrl'
> = {
  consoleUrl: 'https://desk.example.net/console/',
  queues: { tag: async () => '"q0"', tagOfCounts: async () => '"q0"', counts: async () => [] },
  presence: { show: async () => {}, read: async () => [{ email: 'lin@example.com', name: null, since: NOW, at: NOW }] },
  views: { list: async () => [VIEW], save: async () => VIEW, drop: async () => VIEW },
  operationsOf: async () => ['listIncidents'],
  serviceOf: doubleOf,
  contacts: {
    read: async () => ({ phones: [], rules: [] }),
    set: keptOf(SOMEBODY),
    verify: keptOf(SOMEBODY),
    chatCode: async () => ({ code: 'c', expiresAt: NOW }),
  },
  chat: {
    read: async () => ({ set: null, revision: 0 }),
    set: async () => ({ set: null, revision: 1, replayed: false }),
  },
  pagesOf: async () => ({ items: [], nextCursor: null }),
  previewPaging: async () => ({ items: [], end: null }),
  configurations: {
    published: async () => CONFIGURATION,
    current: async () => CONFIGURATION,
  },
  publishing: {
    read: async () => CONFIGURATION,
    versions: async () => ({ items: [VERSION], nextCursor: null }),
    version: async () => ({ published: VERSION, document: CONFIGURATION.document }),
    replace: async (_, document) => ({ version: CONFIGURATION.version + 1, document }),
  },
  stageMail: { address: 'desk@example.com', recipients: ['acme.example.com'] },
  audit: async () => ({ items: [], nextCursor: null }),
  tenants: { read: async () => TENANT, change: async () => ({ ...TENANT, replayed: false }) },
  signLink: async () => 'signed',
  setup: async () => [],
  description: async () => ({ openapi: '3.1.1' }),
  integrations: {
    list: async () => [{ ...INTEGRATION, heard: NEVER_HEARD }],
    mintToken: async () => ({ ...INTEGRATION, id: 'a-0', token: 'fl_default_generic_0' }),
    revokeToken: async () => INTEGRATION,
    setSecret: async () => INTEGRATION,
  },
  unparsed: {
    list: async () => ({ items: [UNPARSED], nextCursor: null }),
    read: async () => ({ ...UNPARSED, body: '{', nextFrom: null }),
    redrive: async () => UNPARSED,
    redriveAll: async () => ({ items: [UNPARSED], left: false }),
  },
  silences: { list: async () => [SILENCE], make: async () => SILENCE, end: async () => SILENCE },
  previewConfiguration: async () => ({
    ...{ examined: 0, counts: { changed: 0, breached: 0, relieved: 0, failed: 0 }, incidents: [], nextCursor: null },
  }),
  replays: {
    begin: async () => ({ head: HEAD, replayed: false }),
    read: async () => ({ head: HEAD, items: [], nextCursor: null }),
  },
};

const HELD = {
  ...{
    id: 'a-0',
    tenant: 'default',
    at: NOW,
    action: 'hold-for-review' as const,
    reason: 'unknown sender',
    key: 'incoming/0',
  },
  ...{
    from: null,
    subject: null,
    number: null,
    class: null,
    maybePerson: false,
    report: null,
    trust: null,
    settled: null,
  },
  envelope: { from: null, recipients: [] },
};

/** One mail that is held, and an address with nothing against it. */
export const MAILS: Pick<Services, 'mails' | 'previewMails' | 'addresses' | 'originalMail'> = {
  previewMails: async () => [],
  originalMail: async () => ({ mail: aMail(), html: null }),
  mails: {
    list: async () => ({ items: [HELD], nextCursor: null }),
    read: async () => ({ item: HELD, content: null }),
    accept: async () => HELD,
    refuse: async () => HELD,
  },
  addresses: { read: async () => null, lastCleared: async () => null, clear: async () => {} },
};

export function servicesWith(incidents: Incidents): Services {
  return {
    incidents,
    tenancy: 'one',
    uploads: {
      begin: async () => ({ id: 'u', upload: 'https://files.example/uploads/u', expiresAt: NOW }),
      take: async () => [],
    },
    attachmentLink: async ({ attachment }) => ({ url: `https://files.example/${attachment.id}`, expiresAt: NOW }),
    deliveriesOf: async () => ({ items: [], nextCursor: null }),
    ...MAILS,
    verifyLink: async () => ({ status: 'invalid' }),
    ...BESIDE_THE_DESK,
  };
}

/** What the desk itself does with a link, over keys of the test. */
export function verifyWith(keyring: Keyring): Services['verifyLink'] {
  return async (link, token, now) => link.verify(keyring, token, now);
}

export function bodyOf(response: HttpResponse): Record<string, unknown> {
  return JSON.parse(response.body);
}
