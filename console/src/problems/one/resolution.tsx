import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { Markdown } from '../../parts/text/markdown.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { CHANGED, isOpen, type Problem } from '../problem.ts';
import { useProblemsWords } from '../use-problems-words.ts';
import { ResolveForm } from './resolve-form.tsx';
import { Results } from './results.tsx';
import { SayForm } from './say-form.tsx';

/** How it ends: with what became of its incidents by that, and the way back. */
export function Resolution({ problem, maySolve }: { readonly problem: Problem; readonly maySolve: boolean }) {
  const words = useProblemsWords();
  const { number, status, resolution } = problem;
  return (
    <SpaceBetween size="m">
      {resolution === null ? null : (
        <SpaceBetween size="xs">
          <Box>
            {resolution.undone ? words.wasUndone : words.wasResolved} <Instant at={resolution.at} />
            {resolution.state === 'running' ? ` ${words.running(resolution.results.length)}` : null}
          </Box>
          <Markdown text={resolution.notes} />
          <Results results={resolution.results} />
        </SpaceBetween>
      )}
      {maySolve && isOpen(status) ? <ResolveForm problem={problem} /> : null}
      {maySolve && isOpen(status) ? (
        <SayForm number={number} what="cancel" label={words.reason} act={words.cancel} />
      ) : null}
      {maySolve && status === 'resolved' ? <Ends number={number} /> : null}
    </SpaceBetween>
  );
}

function Ends({ number }: { readonly number: string }) {
  const words = useProblemsWords();
  const { act, busy, failed } = useAct(CHANGED);
  const params = { path: { number } };
  const undo = () => act(() => api.POST('/problems/{number}/undo', { params, body: {} }), words.wasUndone);
  const close = () => act(() => api.POST('/problems/{number}/close', { params, body: {} }), words.saved);
  return (
    <SpaceBetween size="xs">
      <SpaceBetween size="xs" direction="horizontal">
        <Button disabled={busy} onClick={() => void undo()}>
          {words.undo}
        </Button>
        <Button disabled={busy} onClick={() => void close()}>
          {words.close}
        </Button>
      </SpaceBetween>
      {failed === null ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}
