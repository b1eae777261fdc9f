import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import * as z from 'zod';
import type { Runtime } from '#local/runtime.ts';

const PREFIX = '/_cloudformation/';

const AnswerSchema = z.object({
  Status: z.enum(['SUCCESS', 'FAILED']),
  Reason: z.string().optional(),
  PhysicalResourceId: z.string(),
});

type Answer = z.infer<typeof AnswerSchema>;

/** Where functions put their answers: on AWS a presigned link of S3, good for one object and without a content type. */
export function openAnswers({ documents, addresses }: Pick<Runtime, 'documents' | 'addresses'>) {
  const given = new Map<string, Answer | undefined>();
  documents.mount(PREFIX, async (incoming, outgoing) => {
    const path = incoming.url ?? '';
    const isTaken = given.has(path) && incoming.method === 'PUT' && !incoming.headers['content-type'];
    if (isTaken) given.set(path, await answerOf(incoming));
    outgoing.writeHead(isTaken ? 200 : 403).end();
  });
  return {
    /** A link that is good until its answer is taken. */
    expect() {
      const path = `${PREFIX}${randomUUID()}`;
      given.set(path, undefined);
      const take = (): Answer | undefined => {
        const answer = given.get(path);
        given.delete(path);
        return answer;
      };
      return { url: `${addresses.aws}${path}`, take };
    },
  };
}

async function answerOf(incoming: IncomingMessage): Promise<Answer> {
  return AnswerSchema.parse(await json(incoming));
}
