import { Agent, request } from 'node:http';
import * as z from 'zod';
import { WireError } from '#local/core/wire-error.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Talks to the DynamoDB behind the endpoint: bytes through for the proxy, JSON for the runtime's own questions. */
export class DynamoDbClient {
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true });

  constructor(url: string) {
    this.#url = new URL(url);
  }

  forward(headers: Readonly<Record<string, string>>, body: Buffer): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const outgoing = request(this.#url, { method: 'POST', agent: this.#agent, headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.once('error', reject);
        incoming.once('end', () => {
          const received = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
          resolve({
            status: incoming.statusCode ?? 500,
            headers: Object.fromEntries(received),
            body: Buffer.concat(chunks),
          });
        });
      });
      outgoing.once('error', reject);
      outgoing.end(body);
    });
  }

  /** @param target e.g. `DynamoDB_20120810.CreateTable` @throws WireError with the service's own code. */
  async ask<T>(target: string, body: object, answer: z.ZodType<T>): Promise<T> {
    const bytes = Buffer.from(JSON.stringify(body));
    const { status, body: answered } = await this.forward(
      { ...SIGNED, 'x-amz-target': target, 'content-length': String(bytes.length) },
      bytes,
    );
    const parsed: unknown = JSON.parse(answered.toString('utf8'));
    if (status === 200) return answer.parse(parsed);
    const { __type, message } = ErrorSchema.parse(parsed);
    throw new WireError(__type.split('#').at(-1) ?? __type, message ?? __type, status);
  }

  close(): void {
    this.#agent.destroy();
  }
}

const ErrorSchema = z.object({ __type: z.string(), message: z.string().optional() });

// The server wants the form of a signature and does not check it: it listens for this process alone.
const SIGNED = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20260101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};
