import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import type { components } from '../../client/api.d.ts';
import { Instant } from '../parts/instant.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { useWords, type Words } from '../words/words.ts';

export type UnprocessedMail = components['schemas']['UnprocessedMail'];

interface MailTableProps {
  /** Null while they are on their way. */
  readonly mails: readonly UnprocessedMail[] | null;
  readonly onOpen: (mail: UnprocessedMail) => void;
}

/** From whom, what about, why it changed nothing, what it would belong to. */
export function MailTable({ mails, onOpen }: MailTableProps) {
  const { app, intake, terms } = useWords();
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

function Why({ mail }: { readonly mail: UnprocessedMail }) {
  const { intake } = useWords();
  return (
    <SpaceBetween size="xxs">
      <span>
        {intake.actions[mail.action]}: {mail.reason}
      </span>
      {mail.maybePerson ? <Badge color="blue">{intake.maybePerson}</Badge> : null}
      {mail.settled === null ? null : <Box variant="small">{settledText(mail, intake)}</Box>}
    </SpaceBetween>
  );
}

function settledText({ settled }: UnprocessedMail, intake: Words['intake']): string {
  return settled === null ? '' : `${intake.settled[settled.as]} · ${settled.by}`;
}
