import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { ReactNode } from 'react';
import { Named } from '../../desk/named.tsx';
import { nameIn } from '../../desk/use-people.ts';
import { useReasons } from '../../desk/use-reasons.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { useWords } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';

/** What the record says of itself. What is not set is left out. */
export function Details({ record }: { readonly record: Incident }) {
  const { record: words, terms } = useWords();
  const { field } = terms;
  const { requester, priorityOverride, raised, hold, alert } = record;
  const reasons = useReasons(hold !== null);
  const at = (instant: string | null) => (instant === null ? null : <Instant key={instant} at={instant} />);
  const facts: readonly [string, ReactNode][] = [
    [field.requester, requesterOf(requester) ?? words.requesterNone],
    [field.kind, terms.kind[record.kind]],
    [field.channel, terms.channel[record.channel] ?? record.channel],
    [field.category, [record.category, record.subcategory].filter(Boolean).join(' · ')],
    [field.impact, terms.priority[record.impact]],
    [field.urgency, terms.priority[record.urgency]],
    [field.priority, priorityOverride === null ? null : words.override(priorityOverride.reason)],
    [field.priority, raised == null ? null : words.raised(raised.by)],
    [field.assignee, personOf(record.assignee) ?? terms.nobody],
    [field.owner, personOf(record.owner) ?? terms.nobody],
    [field.opened, at(record.openedAt)],
    [field.updated, at(record.updatedAt)],
    [words.holdReason, hold === null ? null : (reasons[hold.reason] ?? hold.reason)],
    [words.holdSince, at(hold?.since ?? null)],
    [words.followUp, at(hold?.followUpAt ?? null)],
    [words.waitUntil, at(record.waitUntil)],
    [words.promised, at(record.promisedAt)],
    [words.supplierTicket, record.supplierTicket],
    [words.resolvedBy, record.resolution?.code],
    [field.tags, record.tags.join(', ')],
    [words.reopened, record.reopenCount || null],
    [words.reassigned, record.reassignmentCount || null],
    [words.oneAlert, alert === null ? null : alert.key],
  ];
  const items = facts.filter(([, value]) => value != null && value !== '').map(([label, value]) => ({ label, value }));
  return <KeyValuePairs columns={2} items={items} />;
}

function personOf(email: string | null): ReactNode {
  return email === null ? null : <Named email={email} withAddress />;
}

function requesterOf(requester: Incident['requester']): ReactNode {
  if (requester === null) return null;
  const { email } = requester;
  const name = requester.name ?? nameIn([], email);
  return (
    <Named email={email} name={name} withAddress>
      <PageLink to={`/queues/all?requester=${encodeURIComponent(email)}`}>{name}</PageLink>
    </Named>
  );
}
