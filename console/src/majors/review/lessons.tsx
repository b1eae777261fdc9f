import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useMe } from '../../app/use-me.ts';
import { Named } from '../../desk/named.tsx';
import { Written } from '../../parts/text/written.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { useMajorsWords } from '../use-majors-words.ts';
import { AddLesson } from './add-lesson.tsx';
import { LessonActs } from './lesson-acts.tsx';
import type { Lesson, Review } from './use-review.ts';

interface LessonsProps {
  readonly review: Review;
  readonly mayReview: boolean;
}

/** What is to be done so that it does not come again: whose, until when, how far. */
export function Lessons({ review: { number, lessons, state }, mayReview }: LessonsProps) {
  const { review: words } = useMajorsWords();
  const { email } = useMe();
  return (
    <Container
      header={
        <Header variant="h2" counter={`(${lessons.length})`}>
          {words.lessons}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {lessons.length === 0 ? <Box color="text-body-secondary">{words.noLessons}</Box> : null}
        {lessons.length === 0 ? null : (
          <Table
            variant="embedded"
            items={lessons}
            trackBy="id"
            wrapLines
            ariaLabels={{ tableLabel: words.lessons }}
            columnDefinitions={[
              {
                id: 'text',
                header: words.lesson,
                cell: ({ text }) => <Written text={text} />,
                isRowHeader: true,
                minWidth: 160,
              },
              { id: 'owner', header: words.owner, cell: ({ owner }) => <Named email={owner} /> },
              { id: 'due', header: words.due, cell: ({ dueAt }) => <Instant at={dueAt} /> },
              { id: 'state', header: words.state, cell: (lesson) => <LessonState lesson={lesson} /> },
              {
                id: 'acts',
                header: '',
                cell: (lesson) =>
                  lesson.state !== 'open' || !(mayReview || lesson.owner === email) ? null : (
                    <LessonActs number={number} lesson={lesson} mayCancel={mayReview} />
                  ),
              },
            ]}
          />
        )}
        {mayReview && state === 'open' ? <AddLesson number={number} /> : null}
      </SpaceBetween>
    </Container>
  );
}

function LessonState({ lesson: { state, overdue, outcome } }: { readonly lesson: Lesson }) {
  const { review } = useMajorsWords();
  const isLate = state === 'open' && overdue;
  const type = state === 'done' ? 'success' : state === 'canceled' ? 'stopped' : isLate ? 'error' : 'pending';
  return (
    <>
      <StatusIndicator type={type}>{isLate ? review.overdue : review.lessonStates[state]}</StatusIndicator>
      {outcome === null ? null : <Written text={outcome} />}
    </>
  );
}
