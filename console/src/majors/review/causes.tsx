import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { linesOf } from '../../parts/list-of.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { SavedText } from './saved-text.tsx';
import { useChange } from './use-change.ts';
import type { Review } from './use-review.ts';

interface CausesProps {
  readonly review: Review;
  readonly mayWrite: boolean;
}

/** Why it happened: what contributed, and the root. */
export function Causes({ review, mayWrite }: CausesProps) {
  const { review: words } = useMajorsWords();
  const { number, contributingFactors, rootCause, problem } = review;
  const change = useChange(number);
  return (
    <Container header={<Header variant="h2">{words.causes}</Header>}>
      <SpaceBetween size="m">
        <SavedText
          label={words.factors}
          description={words.factorsHelp}
          place={`${number}.review.factors`}
          value={contributingFactors.join('\n')}
          mayWrite={mayWrite}
          save={(text) => change({ contributingFactors: linesOf(text).map((line) => line.trim()) })}
        />
        <SavedText
          label={words.rootCause}
          place={`${number}.review.root-cause`}
          value={rootCause ?? ''}
          mayWrite={mayWrite}
          save={(text) => change({ rootCause: text === '' ? null : text })}
        />
        {problem === null ? null : <Box>{words.proposed(problem.title)}</Box>}
      </SpaceBetween>
    </Container>
  );
}
