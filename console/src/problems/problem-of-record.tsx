import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client.ts';
import { useMe } from '../app/use-me.ts';
import { useAct } from '../desk/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { TextField } from '../parts/fields/text-field.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { CHANGED, SOLVERS } from './problem.ts';
import { useProblemsWords } from './use-problems-words.ts';

interface ProblemOfRecordProps {
  readonly number: string;
  readonly problem: string | null;
}

/** The cause of a record; where there is none, the ways to make a problem of it, or to link it to one. */
export function ProblemOfRecord({ number, problem }: ProblemOfRecordProps) {
  const words = useProblemsWords();
  const maySolve = useMe().has(...SOLVERS);
  if (problem !== null)
    return (
      <div>
        {words.one} <PageLink to={`/problems/${problem}`}>{problem}</PageLink>
      </div>
    );
  return maySolve ? <Make number={number} /> : null;
}

function Make({ number }: { readonly number: string }) {
  const words = useProblemsWords();
  const navigate = useNavigate();
  const [target, setTarget] = useState('');
  const { act, busy, failed } = useAct(CHANGED);
  const make = async () => {
    const params = { path: { number } };
    const made = await act(() => api.POST('/incidents/{number}/problem', { params, body: {} }), words.saved);
    if (made?.data?.number !== undefined) void navigate(`/problems/${made.data.number}`);
  };
  const link = () => {
    const params = { path: { number: target.trim().toUpperCase() } };
    return act(() => api.POST('/problems/{number}/incidents', { params, body: { numbers: [number] } }), words.saved);
  };
  return (
    <SpaceBetween size="xs">
      <TextField label={words.numberOfProblem} value={target} onChange={setTarget} />
      <SpaceBetween size="xs" direction="horizontal">
        <Button disabled={busy || target.trim() === ''} onClick={() => void link()}>
          {words.linkToProblem}
        </Button>
        <Button disabled={busy} onClick={() => void make()}>
          {words.makeProblem}
        </Button>
      </SpaceBetween>
      {failed === null ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}
