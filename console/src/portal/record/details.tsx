import ExpandableSection from '@cloudscape-design/components/expandable-section';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { ReactNode } from 'react';
import { Instant } from '../../parts/time/instant.tsx';
import { useWords } from '../../words/words.ts';
import { dueOf } from '../state-of.ts';
import type { OwnRecord } from '../use-portal.ts';

/** What else is known of it; what is not known has no line. */
export function Details({ record }: { readonly record: OwnRecord }) {
  const { portal, terms } = useWords();
  const { record: words } = portal;
  const instant = (at: string | null) => at && <Instant at={at} />;
  const unsolved = !['resolved', 'closed', 'canceled'].includes(record.status);
  const rows: [string, ReactNode][] = [
    [terms.field.kind, terms.kind[record.kind]],
    [terms.field.status, terms.status[record.status]],
    [terms.field.priority, terms.priority[record.priority]],
    [terms.field.category, record.category],
    [terms.field.group, record.group],
    [words.dueFirst, unsolved && instant(dueOf(record, 'response'))],
    [words.dueSolved, unsolved && instant(dueOf(record, 'resolution'))],
    [words.promised, unsolved && instant(record.promisedAt)],
    [words.takesPart, record.participants.map(({ name, email }) => name ?? email).join(', ')],
  ];
  const shown = rows.filter(([, value]) => value !== null && value !== false && value !== '');
  return (
    <ExpandableSection headerText={words.details} headingTagOverride="h2">
      <KeyValuePairs columns={2} items={shown.map(([label, value]) => ({ label, value }))} />
    </ExpandableSection>
  );
}
