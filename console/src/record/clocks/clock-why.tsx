import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useReasons } from '../../desk/use-reasons.ts';
import { Instant } from '../../parts/time/instant.tsx';
import { durationOf } from '../../parts/time/time.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Explanation } from './use-clocks.ts';

/** Which promise, why, whose hours, and every stretch of time: what ran adds up to what was counted. */
export function ClockWhy({ clock }: { readonly clock: Explanation }) {
  const { clocks, terms } = useWords();
  const language = useLanguage();
  const reasons = useReasons(clock.segments.some(({ causes }) => causes.length > 0));
  const name = terms.clock[clock.name] ?? clock.name;
  const ran = clock.segments.filter(({ kind }) => kind === 'running').reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <SpaceBetween size="s">
      <KeyValuePairs
        columns={2}
        items={[
          { label: clocks.policy, value: clock.policy },
          { label: clocks.because, value: clock.why },
          { label: clocks.target, value: durationOf(clock.targetSeconds, language) },
          { label: clocks.calendar, value: `${clock.calendar}, ${clock.zone}` },
          { label: clocks.promisedBy, value: clock.group ?? clocks.theDesk },
          { label: clocks.countsFrom, value: <Instant at={clock.countsFrom} /> },
        ]}
      />
      <Table
        variant="embedded"
        contentDensity="compact"
        wrapLines
        items={clock.segments}
        ariaLabels={{ tableLabel: `${clocks.segments}: ${name}` }}
        header={<Box variant="h4">{clocks.segments}</Box>}
        footer={
          <Box>
            {`${clocks.sum}: ${durationOf(clock.elapsedSeconds, language)}`}
            {ran < clock.elapsedSeconds ? ` · ${clocks.cut}` : null}
          </Box>
        }
        columnDefinitions={[
          {
            id: 'kind',
            header: clocks.stretch,
            cell: (one) => [clocks.kind[one.kind], ...one.causes.map((cause) => reasons[cause] ?? cause)].join(': '),
            isRowHeader: true,
          },
          { id: 'when', header: clocks.when, cell: ({ from, to }) => <Stretch from={from} to={to} /> },
          { id: 'length', header: clocks.length, cell: ({ seconds }) => durationOf(seconds, language) },
        ]}
      />
    </SpaceBetween>
  );
}

function Stretch({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <>
      <Instant at={from} /> – <Instant at={to} />
    </>
  );
}
