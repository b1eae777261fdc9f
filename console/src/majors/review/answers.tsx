import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMajorsWords } from '../use-majors-words.ts';
import { inOrder } from './questionnaires.ts';
import { SavedText } from './saved-text.tsx';
import { useChange } from './use-change.ts';
import type { Review } from './use-review.ts';

interface AnswersProps {
  readonly review: Review;
  readonly mayWrite: boolean;
}

/** The questions by their questionnaires. What facts answer is marked as drafted, until somebody writes. */
export function Answers({ review, mayWrite }: AnswersProps) {
  const { review: words } = useMajorsWords();
  const change = useChange(review.number);
  const { answers, drafted, questionnaires, number } = review;
  return (
    <SpaceBetween size="l">
      {inOrder(questionnaires, words.questionnaires).map((name) => (
        <Container key={name} header={<Header variant="h2">{words.questionnaires[name] ?? name}</Header>}>
          <SpaceBetween size="m">
            {(questionnaires[name] ?? []).map(({ id, question }) => (
              <SavedText
                key={id}
                label={question}
                place={`${number}.review.${id}`}
                value={answers[id] ?? ''}
                description={drafted.includes(id) ? words.drafted : ''}
                mayWrite={mayWrite}
                save={(text) => change({ answers: { [id]: text === '' ? null : text } })}
              />
            ))}
          </SpaceBetween>
        </Container>
      ))}
    </SpaceBetween>
  );
}
