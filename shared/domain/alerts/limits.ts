import { createHash } from 'node:crypto';
import type { SourceAlert } from '#events/in/define-source.ts';

/** What a record holds of an alert. Monitoring systems know no such limits, so what is longer is cut and never refused. */
export const ALERT_LIMITS = {
  key: 512,
  title: 300,
  description: 32_000,
  items: 20,
  item: 2048,
  labels: 50,
  labelName: 200,
  labelValue: 2000,
  link: 2048,
} as const;

/** Hexadecimal digits of SHA-256 at the end of a cut key: 128 bits, so that two long keys stay two. */
const DIGEST_LENGTH = 32;

/** @returns the alert with every text cut to what a record holds; labels and items beyond the limit are left out */
export function withinLimits(alert: SourceAlert): SourceAlert {
  return {
    ...alert,
    key: shortKey(alert.key),
    title: cut(alert.title, ALERT_LIMITS.title),
    description: cut(alert.description, ALERT_LIMITS.description),
    url: shortLink(alert.url),
    runbook: shortLink(alert.runbook),
    items: [...new Set(alert.items.map((item) => item.slice(0, ALERT_LIMITS.item)))].slice(0, ALERT_LIMITS.items),
    labels: Object.fromEntries(
      Object.entries(alert.labels)
        .slice(0, ALERT_LIMITS.labels)
        .map(([name, value]) => [name.slice(0, ALERT_LIMITS.labelName), value.slice(0, ALERT_LIMITS.labelValue)]),
    ),
  };
}

/** A key cut short would join alerts that differ behind the cut. */
function shortKey(key: string): string {
  if (key.length <= ALERT_LIMITS.key) return key;
  const digest = createHash('sha256').update(key).digest('hex').slice(0, DIGEST_LENGTH);
  return `${key.slice(0, ALERT_LIMITS.key - DIGEST_LENGTH - 1)}#${digest}`;
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** Half a link leads elsewhere. */
function shortLink(link: string | null): string | null {
  return link !== null && link.length > ALERT_LIMITS.link ? null : link;
}
