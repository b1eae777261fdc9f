import type { Instant } from '#domain/time/instant.ts';
import { later } from '#domain/time/later.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';
import type { Heartbeat } from './heartbeats-fragment.ts';

/** When the next beat is late: the first whole second at which its interval is over (Semantics, rule 6). */
export function lateAt(beatAt: Instant, { every }: Pick<Heartbeat, 'every'>): Instant {
  return later(beatAt, every);
}

/**
 * A heartbeat that is late, or that beats again, as an alert of the desk's own (Semantics, rule 51).
 *
 * @param at - when it was late, or beat again
 */
export function heartbeatAlert(
  name: string,
  { title, severity, configurationItem }: Heartbeat,
  { state, at }: { readonly state: SourceAlert['state']; readonly at: Instant },
): SourceAlert {
  const items = configurationItem === undefined ? [] : [configurationItem];
  const description = state === 'firing' ? `The heartbeat ${name} was not heard in time.` : '';
  return {
    ...{ key: `heartbeat:${name}`, state, severity, title, description, at, since: at },
    ...{ url: null, runbook: null, items, labels: { heartbeat: name } },
  };
}
