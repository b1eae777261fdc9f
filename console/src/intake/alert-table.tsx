import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import Table from '@cloudscape-design/components/table';
import type { components } from '../../client/api.d.ts';
import { Instant } from '../parts/time/instant.tsx';
import { useWords } from '../words/words.ts';

export type UnparsedAlert = Extract<components['schemas']['UnparsedAlerts']['items'][number], { source: string }>;

interface AlertTableProps {
  readonly alerts: readonly UnparsedAlert[] | null;
  readonly onOpen: (alert: UnparsedAlert) => void;
}

/** What could not be read: since when, from where, why, how often. */
export function AlertTable({ alerts, onOpen }: AlertTableProps) {
  const { app, intake } = useWords();
  return (
    <Table
      items={alerts ?? []}
      loading={alerts === null}
      loadingText={app.loading}
      skeleton={{ totalRows: 5 }}
      trackBy="id"
      contentDensity="compact"
      wrapLines
      ariaLabels={{ tableLabel: app.pages.alerts }}
      columnDefinitions={[
        { id: 'at', header: intake.lastCame, cell: ({ lastAt }) => <Instant at={lastAt} />, width: 130 },
        {
          id: 'source',
          header: intake.source,
          isRowHeader: true,
          cell: (alert) => <Link onFollow={() => onOpen(alert)}>{alert.integration ?? alert.source}</Link>,
          width: 180,
        },
        { id: 'why', header: intake.why, cell: (alert) => whyOf(alert) },
        { id: 'times', header: intake.times, cell: ({ times }) => times, width: 90 },
      ]}
      empty={
        <Box textAlign="center" padding="l">
          {intake.allRead}
        </Box>
      }
    />
  );
}

/** The first thing that was wrong with it, after the reason. */
function whyOf({ reason, failures }: UnparsedAlert): string {
  const [fault] = failures.flatMap(({ errors }) => errors);
  return fault === undefined ? reason : `${reason}: ${fault.path} ${fault.message}`;
}
