import * as z from 'zod';
import { ask } from './http.ts';

const AddressesSchema = z.object({
  api: z.string(),
  smtp: z.string(),
  aws: z.string(),
  bus: z.string(),
  mailDomain: z.string(),
  region: z.string(),
  functions: z.array(z.string()),
  tables: z.array(z.string()),
  buckets: z.array(z.string()),
});

const MailSchema = z.object({
  id: z.string(),
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
  at: z.string(),
});

const MessageSchema = z.object({
  id: z.string(),
  via: z.string(),
  to: z.string(),
  text: z.string(),
  at: z.string(),
  buttons: z.array(z.string()).optional(),
});

const ReceivedSchema = z.object({
  id: z.string(),
  at: z.string(),
  path: z.string(),
  headers: z.record(z.string(), z.unknown()),
  body: z.string(),
  status: z.int(),
});

const EventSchema = z.object({
  id: z.string(),
  'detail-type': z.string(),
  source: z.string(),
  detail: z.looseObject({
    id: z.string(),
    at: z.string(),
    // An administrative act belongs to no record.
    number: z.string().default(''),
    version: z.int().default(0),
    data: z.looseObject({}),
  }),
});

const DeadLetterSchema = z.object({ queue: z.string(), id: z.string(), at: z.string(), body: z.unknown() });
const LogSchema = z.object({ at: z.string(), from: z.string(), text: z.string() });
const ExecutionSchema = z.object({ name: z.string(), arn: z.string(), status: z.string() });
const MovedSchema = z.object({ now: z.string(), fired: z.int() });

export type Addresses = z.infer<typeof AddressesSchema>;
export type SentMail = z.infer<typeof MailSchema>;
export type PublishedEvent = z.infer<typeof EventSchema>;
export type DeadLetter = z.infer<typeof DeadLetterSchema>;
export type LogLine = z.infer<typeof LogSchema>;

/** Without it the first control is a page for people. */
const JSON_PLEASE = { headers: { accept: 'application/json' } };

/** The local controls of contract.md, "One machine", over HTTP as anybody would use them. */
export class Controls {
  readonly #base: string;

  constructor(api: string) {
    this.#base = `${api}/_local`;
  }

  addresses = () => this.#get('', AddressesSchema);
  mail = (to?: string) =>
    this.#get(to === undefined ? '/mail' : `/mail?to=${encodeURIComponent(to)}`, z.array(MailSchema));
  events = (type?: string) => this.#get(type === undefined ? '/events' : `/events?type=${type}`, z.array(EventSchema));
  /** Text messages and calls. */
  messages = (to?: string) =>
    this.#get(to === undefined ? '/messages' : `/messages?to=${encodeURIComponent(to)}`, z.array(MessageSchema));
  /** What came to the built-in receiver of webhooks. */
  webhooks = () => this.#get('/webhooks', z.array(ReceivedSchema));
  /** As the bus took them in: any source, any shape. */
  eventsIn = (bus: string) => this.#get(`/events?bus=${bus}`, z.array(z.looseObject({ id: z.string() })));
  deadLetters = () => this.#get('/dead-letters', z.array(DeadLetterSchema));
  executions = () => this.#get('/executions', z.array(ExecutionSchema));
  logs = () => this.#get('/logs', z.array(LogSchema));
  now = async () => (await this.#get('/clock', z.object({ now: z.string() }))).now;
  settle = () => this.#post('/settle', {}, z.unknown());
  advance = (duration: string) => this.#post('/clock', { advance: duration }, MovedSchema);
  moveTo = (instant: string) => this.#post('/clock', { to: instant }, MovedSchema);

  /** Empties the desk; its time begins anew, or at `now`. */
  reset = (now?: string) => this.#post('/reset', { now }, z.unknown());
  lose = (number: string) => this.#post('/executions/lose', { number }, z.object({ lost: z.array(z.string()) }));

  /** The next calls of functions to the table are refused; 0 ends it. */
  throttle = (count: number, operations?: readonly string[]) =>
    this.#post('/throttle', { count, operations }, z.unknown());

  async token(who: {
    email: string;
    roles: readonly string[];
    tenant?: string;
    expiresIn?: string;
    tokenUse?: string;
  }): Promise<string> {
    return (await this.#post('/token', who, z.object({ token: z.string() }))).token;
  }

  async #get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return checked(path, await ask(this.#base + path, 'GET', JSON_PLEASE), schema);
  }

  async #post<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
    return checked(path, await ask(this.#base + path, 'POST', { body }), schema);
  }
}

function checked<T>(path: string, answer: { status: number; body: unknown }, schema: z.ZodType<T>): T {
  if (answer.status !== 200) throw new Error(`/_local${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return schema.parse(answer.body);
}
