import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';

/** What is known of one alert beside what it says. */
interface Sent {
  readonly integration: string;
  /** The sender's `Idempotency-Key`, which is about the whole body. */
  readonly key: string | null;
  /** Its place in the body, and among the alerts it came to. */
  readonly place: string;
  /** As the sender wrote it. */
  readonly one: unknown;
}

/** What recognises a message, and whether that is an id or only what it says. */
export interface Delivery {
  readonly delivery: string;
  readonly identifiedBy: 'id' | 'words';
}

/**
 * What makes the same message the same (Semantics, rule 31): the sender's key, else the source's own id of the message,
 * else everything it says. Two integrations never share one.
 */
export function deliveryOf({ integration, key, place, one }: Sent, alert: SourceAlert): Delivery {
  if (key !== null) return byId(['key', integration, key, place]);
  if (alert.delivery) return byId(['id', integration, alert.delivery, alert.key, alert.state]);
  return { delivery: hash(['words', integration, alert.key, alert.state, alert.at, one]), identifiedBy: 'words' };
}

function byId(parts: readonly unknown[]): Delivery {
  return { delivery: hash(parts), identifiedBy: 'id' };
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(canonicalJson(parts)).digest('base64url');
}
