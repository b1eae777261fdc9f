import { expect, it } from 'vitest';
import * as z from 'zod';
import { framed } from './framed.ts';
import { anInvocation } from './invocation-for-tests.ts';
import { parsedBy, readBy } from './read-event.ts';

const parsed = framed<unknown, string>()
  .use(parsedBy(z.object({ at: z.string().trim() })))
  .handler(({ at }) => at);

it('Given an event its schema knows then the handler is given what the schema makes of it', async () => {
  await expect(parsed(JSON.parse('{"at":" noon ","more":1}'), anInvocation())).resolves.toBe('noon');
});

it('Given an event its schema does not know then the refusal is thrown and the handler never called', async () => {
  await expect(parsed(JSON.parse('{}'), anInvocation())).rejects.toThrow(z.ZodError);
});

it('Given what reads the event in its own way then the handler is given that', async () => {
  const read = framed<unknown, number>()
    .use(readBy((event) => ({ count: Object.keys(event as object).length })))
    .handler(({ count }) => count);
  await expect(read(JSON.parse('{"a":1,"b":2}'), anInvocation())).resolves.toBe(2);
});
