import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import type { ReactNode } from 'react';
import { usePeople } from '../desk/use-people.ts';
import { Failure } from '../parts/failure.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { useNow } from '../parts/time/use-now.ts';
import { RecordLines, WaitingLines } from '../queues/rows/record-lines.tsx';
import type { Lines } from './use-lines.ts';

interface FewRecordsProps {
  readonly title: string;
  readonly lines: Lines;
  readonly empty: ReactNode;
  /** Where all of them are. */
  readonly all: { readonly text: string; readonly href: string };
}

/** A few records that ask for somebody, and the way to the rest of them. */
export function FewRecords({ title, lines, empty, all }: FewRecordsProps) {
  const header = (
    <Header variant="h2" actions={<PageLink to={all.href}>{all.text}</PageLink>}>
      {title}
    </Header>
  );
  return (
    <Container header={header}>
      <Content lines={lines} title={title} empty={empty} />
    </Container>
  );
}

function Content({ lines: { rows, error, retry }, title, empty }: Omit<FewRecordsProps, 'all'>) {
  const people = usePeople();
  const now = useNow();
  if (rows === null) return error === null ? <WaitingLines count={3} /> : <Failure error={error} onRetry={retry} />;
  if (rows.length === 0) return <Box color="text-body-secondary">{empty}</Box>;
  return <RecordLines rows={rows} label={title} people={people} now={now} />;
}
