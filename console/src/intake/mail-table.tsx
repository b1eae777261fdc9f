import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import Table from '@cloudscape-design/components/table';
import { PageLink } from '../parts/page-link.tsx';
import { Instant } from '../parts/time/instant.tsx';
import { useNarrow } from '../parts/use-narrow.ts';
import { useWords } from '../words/words.ts';
import { MailList } from './mail-list.tsx';
import { type UnprocessedMail, Why } from './why.tsx';

interface MailTableProps {
  /** Null while they are on their way. */
  readonly mails: readonly UnprocessedMail[] | null;
  readonly onOpen: (mail: UnprocessedMail) => void;
}

/** From whom, what about, why it changed nothing, what it would belong to. */
export function MailTable({ mails, onOpen }: MailTableProps) {
  const { app, intake, terms } = useWords();
  const narrow = useNarrow();
  if (narrow && mails !== null && mails.length > 0) return <MailList mails={mails} onOpen={onOpen} />;
  return (
    <Table
      items={mails ?? []}
      loading={mails === null}
      loadingText={app.loading}
      skeleton={{ totalRows: 5 }}
      trackBy="id"
      contentDensity="compact"
      wrapLines
      ariaLabels={{ tableLabel: app.pages.mail }}
      columnDefinitions={[
        { id: 'at', header: intake.arrived, cell: ({ at }) => <Instant at={at} />, width: 130 },
        { id: 'from', header: intake.from, cell: ({ from }) => from ?? intake.nobody, width: 220 },
        {
          id: 'subject',
          header: intake.subject,
          isRowHeader: true,
          cell: (mail) => <Link onFollow={() => onOpen(mail)}>{mail.subject || intake.noSubject}</Link>,
        },
        { id: 'why', header: intake.why, cell: (mail) => <Why mail={mail} />, width: 300 },
        {
          id: 'number',
          header: terms.field.number,
          cell: ({ number }) => (number === null ? '–' : <PageLink to={`/incidents/${number}`}>{number}</PageLink>),
          width: 120,
        },
      ]}
      empty={
        <Box textAlign="center" padding="l">
          {intake.allRead}
        </Box>
      }
    />
  );
}
