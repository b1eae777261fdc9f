import { request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Asks what may take longer than the five minutes `fetch` waits for an answer to begin. */
export async function postSlowly<T>(url: string, body: object): Promise<T> {
  const asked = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
  const answered = Promise.withResolvers<T>();
  asked.once('error', answered.reject);
  asked.once('response', (answer) => {
    const read = text(answer).then((said) => {
      if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${said}`);
      return JSON.parse(said) as T;
    });
    answered.resolve(read);
  });
  asked.end(JSON.stringify(body));
  return answered.promise;
}
