import { blocksOf, type Fields, fieldsOf } from '#domain/mail/header-lines.ts';
import { cutText } from '#events/terms/text.ts';
import { BOUNCE_REASONS, type BounceReason, mayPass, reasonOf } from './bounce-reason.ts';
import type { ReportedAction, ReportedRecipient } from './mail-report.ts';

const ACTIONS: Readonly<Record<string, ReportedAction>> = {
  failed: 'failed',
  failure: 'failed',
  expired: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  deliverable: 'delivered',
  relayed: 'relayed',
  expanded: 'expanded',
};

/** The longest explanation that is kept. */
const LONGEST_DIAGNOSTIC = 500;

/**
 * The recipients of a delivery status report: blocks of fields in a part of its own (RFC 3464), or in the text where a
 * program puts them there.
 */
export function statusRecipients(report: string): ReportedRecipient[] {
  return blocksOf(report)
    .map(fieldsOf)
    .filter((fields) => fields.has('final-recipient') || fields.has('original-recipient'))
    .map(toRecipient);
}

function toRecipient(fields: Fields): ReportedRecipient {
  const names = ['final-recipient', 'x-actual-recipient', 'original-recipient'].map((name) => addressIn(fields, name));
  const [address = null, ...aliases] = names.filter((name) => name !== null);
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status')?.[0] ?? '')?.[0] ?? null;
  const diagnostic = (fields.get('diagnostic-code') ?? []).join(' ').replace(/^[\w-]+\s*;\s*/, '');
  const action = ACTIONS[(fields.get('action')?.[0] ?? '').toLowerCase().split(/\W/, 1)[0] ?? ''];
  return recipientOf({ address, aliases, status, diagnostic, action: action ?? actionOf(status) });
}

/** @returns a recipient with its reason; only what failed for good is hard */
export function recipientOf(
  facts: Omit<ReportedRecipient, 'reason' | 'hard' | 'status'> & { readonly status: string | null },
): ReportedRecipient {
  const status = facts.status ?? statusIn(facts.diagnostic);
  const names = [facts.address, ...facts.aliases].filter((name) => name !== null);
  const told = specific(status) ?? statusIn(facts.diagnostic) ?? status;
  const reason: BounceReason = reasonOf({ ...facts, status: told, names });
  const passes = mayPass({ status, diagnostic: facts.diagnostic }) || told?.startsWith('4') === true;
  return {
    ...facts,
    status,
    reason,
    hard: facts.action === 'failed' && BOUNCE_REASONS[reason].hard && !passes,
    diagnostic: cutText(facts.diagnostic.replace(/\s+/g, ' ').trim(), { units: LONGEST_DIAGNOSTIC, mark: '…' }),
  };
}

/** A program that knows only the class of a code fills it up with zeros. */
function specific(status: string | null): string | null {
  return status === null || /\.0\.0$/.test(status) ? null : status;
}

function statusIn(text: string): string | null {
  return /(?<![\d.])[45]\.\d{1,2}\.\d{1,3}(?![\d.])/.exec(text)?.[0] ?? null;
}

function actionOf(status: string | null): ReportedAction {
  return status?.startsWith('2') ? 'delivered' : status?.startsWith('4') ? 'delayed' : 'failed';
}

/** `rfc822; ada@example.com`; null for what is no address, such as the name of a file. */
function addressIn(fields: Fields, name: string): string | null {
  const value = (fields.get(name)?.[0] ?? '').replace(/^[\w-]+\s*;/, '');
  return /[^\s<>;,"@]{1,100}@[^\s<>;,"@]{1,255}/.exec(value)?.[0].toLowerCase() ?? null;
}
