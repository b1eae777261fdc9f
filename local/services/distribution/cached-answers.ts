import type { CacheRule } from '#local/services/distribution/cache-policy.ts';
import { keepingOf } from '#local/services/distribution/keeping.ts';
import type { GatewayAnswer } from '#local/services/http-api/answer.ts';
import type { GatewayRequest } from '#local/services/http-api/gateway-event.ts';

interface Kept {
  readonly answer: GatewayAnswer;
  readonly since: number;
  /** Epoch milliseconds of virtual time. */
  readonly freshUntil: number;
  readonly staleUntil: number;
  readonly onErrorUntil: number;
  /** How often the tables had been written to when it was asked for. */
  readonly changes: number;
}

export interface CacheParts {
  readonly rule: CacheRule;
  /** Of virtual time. */
  readonly now: () => number;
  readonly changes: () => number;
  readonly fetch: (request: GatewayRequest) => Promise<GatewayAnswer>;
  readonly background: (run: () => Promise<void>) => void;
}

/** What a small cache holds; a full one begins anew. */
const MOST_KEPT = 1_000;

/**
 * CloudFront's cache as one place of it would have it: an answer is good for as long as the origin says, whoever comes while it is
 * fetched waits for the same one, and a stale one is served while a new one is fetched, or cannot be. Beside that, what is kept ends
 * with the next write to a table: on one machine nobody waits some seconds to see what they just did.
 */
export function cachedAnswers(parts: CacheParts): (request: GatewayRequest) => Promise<GatewayAnswer> {
  const kept = new Map<string, Kept>();
  const underway = new Map<string, Promise<GatewayAnswer>>();

  async function renew(key: string, request: GatewayRequest): Promise<GatewayAnswer> {
    const [since, changes] = [parts.now(), parts.changes()];
    const answer = await parts.fetch(request);
    const before = kept.get(key);
    if (answer.status >= 500 && before !== undefined && before.onErrorUntil > since) return before.answer;
    const keeping = keepingOf(answer, parts.rule.longestSeconds);
    kept.delete(key);
    if (keeping === null) return answer;
    if (kept.size >= MOST_KEPT) kept.clear();
    const freshUntil = since + keeping.freshMs;
    kept.set(key, {
      ...{ answer, since, freshUntil, changes },
      ...{ staleUntil: freshUntil + keeping.staleMs, onErrorUntil: freshUntil + keeping.onErrorMs },
    });
    return answer;
  }

  /** One call of the origin at a time for each key. */
  function collapsed(key: string, request: GatewayRequest): Promise<GatewayAnswer> {
    const known = underway.get(key);
    if (known !== undefined) return known;
    const fetched = renew(key, request).finally(() => underway.delete(key));
    underway.set(key, fetched);
    return fetched;
  }

  return async (request) => {
    if (request.method !== 'GET') return seen(await parts.fetch(request), 'Miss');
    const key = keyOf(parts.rule, request);
    const found = kept.get(key);
    const now = parts.now();
    if (found?.changes === parts.changes() && now < found.staleUntil) {
      if (now >= found.freshUntil) parts.background(async () => void (await collapsed(key, request)));
      return seen(found.answer, 'Hit', Math.floor((now - found.since) / 1000));
    }
    const waits = underway.has(key);
    return seen(await collapsed(key, request), waits ? 'Hit' : 'Miss');
  };
}

function keyOf({ headers }: CacheRule, { target, headers: sent }: GatewayRequest): string {
  const values = headers.map((wanted) => sent.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '');
  return JSON.stringify([target.split('?')[0], ...values]);
}

/** As CloudFront says it in every answer. */
function seen(answer: GatewayAnswer, how: 'Hit' | 'Miss', age?: number): GatewayAnswer {
  const headers = {
    ...answer.headers,
    'x-cache': `${how} from cloudfront`,
    ...(age !== undefined && { age: `${age}` }),
  };
  return { ...answer, headers };
}
