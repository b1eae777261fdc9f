import { Script } from 'node:vm';
import * as z from 'zod';

export interface EdgeRequest {
  readonly method: string;
  /** Without the query. */
  readonly uri: string;
  /** As CloudFront hands them over: of what is named several times the last. */
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

const ValuesSchema = z
  .record(z.string(), z.object({ value: z.string() }))
  .transform((values) => Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value])));

const AnswerSchema = z.union([
  z.object({
    statusCode: z.int(),
    headers: z.record(z.string(), z.object({ value: z.string() })).default({}),
  }),
  z
    .object({ uri: z.string(), querystring: ValuesSchema, headers: ValuesSchema })
    .transform(({ uri, querystring: query, headers }) => ({ uri, query, headers })),
]);

export type EdgeAnswer = z.infer<typeof AnswerSchema>;

/** CloudFront stops one after a millisecond of its own; here nothing may hang, and a busy machine takes its time. */
const LONGEST_MS = 10_000;

/** @returns what a CloudFront function makes of a request: an answer of its own, or where to go on */
export function edgeFunction(code: string): (request: EdgeRequest) => EdgeAnswer {
  const script = new Script(`${code}\nJSON.stringify(handler(JSON.parse(event)));`);
  return ({ method, uri, query, headers }) => {
    const request = { method, uri, querystring: valued(query), headers: valued(headers), cookies: {} };
    const event = JSON.stringify({ version: '1.0', request });
    const answer: unknown = script.runInNewContext({ event }, { timeout: LONGEST_MS });
    return AnswerSchema.parse(JSON.parse(String(answer)));
  };
}

function valued(values: Readonly<Record<string, string>>): Record<string, { value: string }> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
}
