import * as z from 'zod';
import { type Incident, IncidentSchema } from '#events/incident/incident.ts';
import { OwnIncidentSchema } from '#events/incident/own-incident.ts';
import { type Answer, ask } from './http.ts';

const EntrySchema = z.object({
  id: z.string(),
  version: z.int(),
  type: z.string(),
  at: z.string(),
  by: z.string(),
  as: z.string(),
  data: z.looseObject({}),
});
const PageSchema = z.object({ items: z.array(z.unknown()), nextCursor: z.string().nullable() });

export type JournalEntry = z.infer<typeof EntrySchema>;

/** Somebody with a token, over real HTTP. The short forms fail on any answer but success; `request` shows whatever came. */
export class ApiClient {
  readonly email: string;
  readonly #base: string;
  readonly #token: string;

  constructor(base: string, email: string, token: string) {
    this.#base = base;
    this.email = email;
    this.#token = token;
  }

  /** The same person at the desk's new address: tokens outlive a restart. */
  moved(base: string): ApiClient {
    return new ApiClient(base, this.email, this.#token);
  }

  request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const authorization = `Bearer ${this.#token}`;
    return ask(this.#base + path, method, { headers: { authorization, ...headers }, body });
  }

  /** Any POST. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.request('POST', path, body, headers);
  }

  async open(fields: object): Promise<Incident> {
    return incidentOf(await this.post('/incidents', fields), 201);
  }

  /** `POST /incidents/{number}/{action}` */
  async do(number: string, action: string, body: object = {}): Promise<Incident> {
    return incidentOf(await this.post(`/incidents/${number}/${action}`, body), 200);
  }

  async change(number: string, fields: object): Promise<Incident> {
    return incidentOf(await this.request('PATCH', `/incidents/${number}`, fields), 200);
  }

  async read(number: string): Promise<Incident> {
    return incidentOf(await this.request('GET', `/incidents/${number}`), 200);
  }

  /** @param query - e.g. `requester=ada@example.com` */
  async list(query: string): Promise<Incident[]> {
    return z.array(AnsweredSchema).parse(await this.pages(`/incidents?${query}`));
  }

  timeline(number: string): Promise<JournalEntry[]> {
    return this.pages(`/incidents/${number}/timeline?limit=100`).then((items) => z.array(EntrySchema).parse(items));
  }

  /** Everything of a list, page after page. */
  async pages(path: string): Promise<unknown[]> {
    const items: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const next: string = cursor === '' ? path : `${path}&cursor=${encodeURIComponent(cursor)}`;
      const page: z.infer<typeof PageSchema> = PageSchema.parse(expected(await this.request('GET', next), 200));
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  /** Changes the configuration by a function over the document as it stands. */
  async configure(change: (document: z.infer<typeof Document>) => object): Promise<void> {
    const answer = await this.request('GET', '/configuration');
    const document = Document.parse(expected(answer, 200));
    const ifMatch = { 'if-match': answer.headers.get('etag') ?? '' };
    expected(await this.request('PUT', '/configuration', { ...document, ...change(document) }, ifMatch), 200);
  }
}

const Document = z.looseObject({
  mail: z.looseObject({}),
  calendars: z.record(z.string(), z.unknown()),
  serviceLevels: z.array(z.unknown()),
});

/** To a requester a record has fewer fields (own-incident.ts); a scenario that reads another one of theirs finds nothing. */
const AnsweredSchema = z.union([IncidentSchema, OwnIncidentSchema.transform((own) => own as unknown as Incident)]);

function incidentOf(answer: Answer, status: number): Incident {
  return AnsweredSchema.parse(expected(answer, status));
}

function expected({ status, body }: Answer, wanted: number): unknown {
  if (status !== wanted) throw new Error(`expected ${wanted}, got ${status}: ${JSON.stringify(body)}`);
  return body;
}
