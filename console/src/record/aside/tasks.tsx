import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { $api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { useWords } from '../../words/words.ts';
import { AddTask } from './add-task.tsx';
import { TaskLine } from './task-line.tsx';

interface TasksProps {
  readonly number: string;
  readonly mayAct: boolean;
}

/** Pieces of work within the record, the ended ones among them. */
export function Tasks({ number, mayAct }: TasksProps) {
  const { record } = useWords();
  const tasks = $api.useQuery('get', '/incidents/{number}/tasks', { params: { path: { number } } });
  const items = tasks.data?.items ?? [];
  const ended = items.filter(({ state }) => state !== 'open').length;
  return (
    <SpaceBetween size="s">
      {tasks.error === null ? null : <Failure error={tasks.error} onRetry={() => void tasks.refetch()} />}
      <Box color="text-body-secondary">
        {items.length === 0 && !tasks.isLoading ? record.tasks.none : record.tasks.open(ended, items.length)}
      </Box>
      {items.map((task) => (
        <TaskLine key={task.id} number={number} task={task} mayAct={mayAct} />
      ))}
      {mayAct ? <AddTask number={number} /> : null}
    </SpaceBetween>
  );
}
