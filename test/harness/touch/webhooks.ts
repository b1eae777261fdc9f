import * as z from 'zod';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { type Answer, ask } from '#test/harness/desk/http.ts';

const MintedSchema = z.object({ id: z.string(), token: z.string() });

/** What a sender is told of a body that was taken in. */
const ReceivedSchema = z.object({
  accepted: z.array(
    z.object({ index: z.int(), key: z.string().nullable(), outcome: z.string(), number: z.string().nullable() }),
  ),
  unparsed: z.array(z.object({ index: z.int(), id: z.string(), errors: z.array(z.unknown()) })),
});

export type Received = z.infer<typeof ReceivedSchema>;

export async function mintToken(admin: ApiClient, integration: string): Promise<z.infer<typeof MintedSchema>> {
  const answer = await admin.post(`/integrations/${integration}/tokens`, undefined);
  if (answer.status !== 201) throw new Error(`no token of ${integration}: ${JSON.stringify(answer.body)}`);
  return MintedSchema.parse(answer.body);
}

/** Posts to an address of the desk as it is told to, with no proof of its own. */
export function postAlert(
  desk: DeskOnThisMachine,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return ask(`${desk.addresses.api}/alerts/${path}`, 'POST', { headers, body });
}

/** A monitoring system with a token of its integration. */
export async function sender(desk: DeskOnThisMachine, admin: ApiClient, integration: string) {
  const { token } = await mintToken(admin, integration);
  const authorization = `Bearer ${token}`;
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    postAlert(desk, integration, body, { authorization, ...headers });
  return {
    token,
    post,
    /** @throws Error on any answer but 202 */
    send: async (body: unknown, headers: Record<string, string> = {}): Promise<Received> =>
      receivedOf(await post(body, headers)),
    /** As monitoring systems do, again while the desk has no room for it. @throws Error on any other answer but 202 */
    sendUntilTaken: async (body: unknown): Promise<{ received: Received; sent: number }> => {
      let [answer, sent] = [await post(body), 1];
      for (; answer.status === NO_ROOM && sent < MOST_SENT; sent += 1) answer = await post(body);
      return { received: receivedOf(answer), sent };
    },
  };
}

const NO_ROOM = 503;
/** A busy machine has two threads of a function where AWS starts fifty; what waits longer than 29 s is told that there is no room. */
const MOST_SENT = 5;

function receivedOf({ status, body }: Answer): Received {
  if (status !== 202) throw new Error(`expected 202, got ${status}: ${JSON.stringify(body)}`);
  return ReceivedSchema.parse(body);
}
