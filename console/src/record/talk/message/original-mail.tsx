import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { useState } from 'react';
import { $api } from '../../../api/client.ts';
import { Failure } from '../../../parts/failure.tsx';
import { sizeOf } from '../../../parts/size.ts';
import { Written } from '../../../parts/text/written.tsx';
import { Instant } from '../../../parts/time/instant.tsx';
import { useLanguage, useWords } from '../../../words/words.ts';

interface OriginalMailProps {
  readonly number: string;
  readonly version: number;
  /** From the start, where the entry itself has nothing to read. */
  readonly open: boolean;
}

/** The whole mail behind an entry, as text, read when somebody wants it. */
export function OriginalMail({ number, version, open }: OriginalMailProps) {
  const { record, app } = useWords();
  const language = useLanguage();
  const [expanded, setExpanded] = useState(open);
  const params = { path: { number, version: String(version) } };
  const mail = $api.useQuery(
    'get',
    '/incidents/{number}/timeline/{version}/mail',
    { params },
    { enabled: expanded, staleTime: Number.POSITIVE_INFINITY },
  );
  const header = mail.data === undefined ? record.original : record.originalOf(sizeOf(mail.data.text.length, language));
  return (
    <ExpandableSection
      variant="inline"
      headerText={header}
      expanded={expanded}
      onChange={({ detail }) => setExpanded(detail.expanded)}
    >
      {mail.error === null ? null : <Failure error={mail.error} onRetry={() => void mail.refetch()} />}
      {mail.isLoading ? <Box color="text-status-inactive">{app.loading}</Box> : null}
      {mail.data === undefined ? null : (
        <>
          <KeyValuePairs
            columns={2}
            items={[
              { label: record.mailFrom, value: mail.data.from?.address ?? '' },
              { label: record.mailTo, value: mail.data.to.map(({ address }) => address).join(', ') },
              { label: record.mailSubject, value: mail.data.subject },
              { label: record.mailDate, value: <Instant at={mail.data.date} /> },
            ]}
          />
          <Written text={mail.data.text} />
        </>
      )}
    </ExpandableSection>
  );
}
