import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { Failure } from '../../parts/failure.tsx';
import { later } from '../../parts/later.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { useWords } from '../../words/words.ts';
import type { Asked } from '../acts/act-panel.tsx';
import type { Incident } from '../use-record.ts';
import { ClockLine } from './clock-line.tsx';
import { PriorityWhatIf } from './priority-what-if.tsx';
import { useClocks } from './use-clocks.ts';

const ClockWhy = later(() => import('./clock-why.tsx').then((part) => part.ClockWhy));

interface ClocksProps {
  readonly record: Incident;
  readonly onAsk: ((asked: Asked) => void) | null;
}

/** Every clock as a bar; why it stands so is one click away, and is read only then. */
export function Clocks({ record, onAsk }: ClocksProps) {
  const { clocks: words, terms } = useWords();
  const [why, setWhy] = useState<string | null>(null);
  const explained = useClocks(record.number, why !== null);
  const explanationOf = (name: string) => explained.data?.clocks.find((one) => one.name === name);
  const next = explained.data?.next ?? [];
  return (
    <Container header={<Header variant="h2">{terms.clocks}</Header>}>
      <SpaceBetween size="m">
        {record.clocks.length === 0 ? <Box>{words.none}</Box> : null}
        {record.clocks.map((clock) => {
          const explanation = explanationOf(clock.name);
          return (
            <div key={clock.name}>
              <ClockLine clock={clock} explained={explanation} />
              <ExpandableSection
                variant="inline"
                headerText={words.why}
                headerAriaLabel={words.whyOf(terms.clock[clock.name] ?? clock.name)}
                expanded={why === clock.name}
                onChange={({ detail }) => setWhy(detail.expanded ? clock.name : null)}
              >
                {explained.error === null ? null : (
                  <Failure error={explained.error} onRetry={() => void explained.refetch()} />
                )}
                {explanation === undefined ? null : <ClockWhy clock={explanation} />}
              </ExpandableSection>
            </div>
          );
        })}
        {next.length === 0 ? null : (
          <ExpandableSection variant="inline" headerText={words.next}>
            {next.map(({ kind, at, clock }) => (
              <div key={`${kind} ${at} ${clock}`}>
                <Instant at={at} /> {words.timer[kind] ?? kind}
              </div>
            ))}
          </ExpandableSection>
        )}
        {onAsk === null ? null : <PriorityWhatIf record={record} onAsk={onAsk} />}
      </SpaceBetween>
    </Container>
  );
}
