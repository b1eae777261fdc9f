import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type Field, LEVELS } from '../fields/field.ts';
import { FieldRow } from '../fields/field-row.tsx';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { MatrixGrid } from './matrix-grid.tsx';

const DEFAULTS: readonly Field[] = [
  { name: 'impact', at: ['defaults', 'impact'], kind: 'choice', of: LEVELS },
  { name: 'urgency', at: ['defaults', 'urgency'], kind: 'choice', of: LEVELS },
];

/** How impact and urgency make a priority, and which they are where nobody said. */
export function PrioritiesPage() {
  const words = useAdministrationWords();
  return (
    <PartPage section="priorities" paths={[['priorityMatrix'], ['defaults']]}>
      <SpaceBetween size="l">
        <Container header={<Header variant="h2">{words.matrix}</Header>}>
          <MatrixGrid />
        </Container>
        <Container header={<Header variant="h2">{words.defaults}</Header>}>
          <SpaceBetween size="m">
            {DEFAULTS.map((field) => (
              <FieldRow key={field.name} section="priorities" field={field} of={[]} />
            ))}
          </SpaceBetween>
        </Container>
      </SpaceBetween>
    </PartPage>
  );
}
