import { randomUUID } from 'node:crypto';
import { StoryBroken } from './expected.ts';

export type Method = 'GET' | 'PATCH' | 'POST' | 'PUT';

interface Question {
  readonly method?: Method;
  readonly body?: object | undefined;
  readonly token?: string;
  readonly ifMatch?: string | undefined;
}

/** @returns the JSON of a good answer @throws StoryBroken with what the desk said instead */
export async function askJson(
  url: string,
  { body, token, ifMatch, method = body ? 'POST' : 'GET' }: Question,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/json',
      ...(token && { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() }),
      ...(ifMatch && { 'if-match': ifMatch }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new StoryBroken(`${method} ${new URL(url).pathname} answers, and not ${response.status} ${text}`);
  return JSON.parse(text);
}
