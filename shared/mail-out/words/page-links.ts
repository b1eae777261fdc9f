import type { Configuration } from '#domain/configuration/configuration.ts';
import { isOutsideOwner } from '#domain/incident/tasks/task-owner.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { PageLinks } from '#domain/mail-out/layout/content.ts';
import type { MailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import {
  type LinkToken,
  PAGE_LINK,
  RESOLUTION_LINK,
  STATUS_LINK,
  SURVEY_LINK,
  TASK_LINK,
} from '#shared/signing/link-tokens.ts';
import type { LinkClaims } from '#shared/signing/sealed-claims.ts';

/** Stands for a token in what is shown before it is sent: a link opens what its reader alone may do. */
const UNSIGNED = '…';

/** Longer than auto-closure and the reopen window together, for a holiday in between. */
const LINK_DAYS = 30;
/** A status is looked up while the matter lasts; longer than that somebody answers the mail. */
const STATUS_DAYS = 180;
/** Somebody who finds it after a holiday is told that others have it. */
const PAGE_DAYS = 14;
const DAY_MS = 86_400_000;

interface LinkFacts {
  readonly leadsTo: MailStep['leadsTo'];
  /** Null where links are shown and lead nowhere. */
  readonly keys: Keyring | null;
  readonly event: IncidentEvent;
  readonly recipient: string;
  readonly publicUrl: string;
  readonly survey: Configuration['survey'];
}

/** The page a mail leads to, bound to its reader; null where it leads to none, or the page is not theirs. */
export function pageLinks(facts: LinkFacts): Omit<PageLinks, 'consoleUrl'> {
  return {
    resolutionUrl: resolutionUrl(facts),
    taskUrl: taskUrl(facts),
    surveyUrl: surveyUrl(facts),
    statusUrl: statusUrl(facts),
    pageUrl: pageUrl(facts),
  };
}

function signed<Claims extends object>(
  keys: Keyring | null,
  link: LinkToken<Claims>,
  claims: LinkClaims & Claims & { readonly recipient: string },
): string {
  return keys === null ? UNSIGNED : link.sign(keys, claims);
}

function daysAfter(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * DAY_MS).toISOString();
}

/** Bound to this resolution, for the requester: whoever only takes part neither confirms nor rejects. */
function resolutionUrl({ leadsTo, keys, event, recipient, publicUrl }: LinkFacts): string | null {
  if (leadsTo !== 'resolution' || !isRequester(event, recipient)) return null;
  const { tenant, number, at } = event;
  const resolvedAt = event.incident.resolvedAt ?? at;
  const expiresAt = daysAfter(resolvedAt, LINK_DAYS);
  return `${publicUrl}/resolution/${signed(keys, RESOLUTION_LINK, { tenant, number, resolvedAt, expiresAt, recipient })}`;
}

/** Bound to this task and its owner outside, for as long as it may be asked for. */
function taskUrl({ leadsTo, keys, event, recipient, publicUrl }: LinkFacts): string | null {
  if (leadsTo !== 'task' || !('task' in event.data)) return null;
  const { tenant, number, at } = event;
  const { id: task, owner, dueAt, state } = event.data.task;
  if (state !== 'open' || !isOutsideOwner(owner, recipient)) return null;
  const expiresAt = daysAfter(dueAt === null || dueAt < at ? at : dueAt, LINK_DAYS);
  return `${publicUrl}/tasks/${signed(keys, TASK_LINK, { tenant, number, task, expiresAt, recipient })}`;
}

/** Bound to this closure, for the requester, where the desk asks (COM5). */
function surveyUrl({ leadsTo, keys, event, recipient, publicUrl, survey }: LinkFacts): string | null {
  if (leadsTo !== 'survey' || !survey.ask || !isRequester(event, recipient)) return null;
  const { tenant, number, at } = event;
  const closedAt = event.incident.closedAt ?? at;
  const expiresAt = daysAfter(closedAt, survey.days);
  return `${publicUrl}/surveys/${signed(keys, SURVEY_LINK, { tenant, number, closedAt, expiresAt, recipient })}`;
}

/** For the requester, with the mail that tells them the number and with every answer about the status (COM2). */
function statusUrl({ leadsTo, keys, event, recipient, publicUrl }: LinkFacts): string | null {
  if (leadsTo !== 'status' || !isRequester(event, recipient)) return null;
  const { tenant, number, at } = event;
  return `${publicUrl}/status/${signed(keys, STATUS_LINK, { tenant, number, expiresAt: daysAfter(at, STATUS_DAYS), recipient })}`;
}

/** For whoever is paged, by whatever mail it came. */
function pageUrl({ leadsTo, keys, event, recipient, publicUrl }: LinkFacts): string | null {
  if (leadsTo !== 'page') return null;
  const { tenant, number, at } = event;
  return `${publicUrl}/pages/${signed(keys, PAGE_LINK, { tenant, number, expiresAt: daysAfter(at, PAGE_DAYS), recipient })}`;
}

function isRequester({ incident }: IncidentEvent, recipient: string): boolean {
  return incident.requester?.email === recipient;
}
