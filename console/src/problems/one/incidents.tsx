import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import styles from '../../articles/articles.module.css';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { CHANGED, type Problem, type Result } from '../problem.ts';
import { useProblemsWords } from '../use-problems-words.ts';
import { Results } from './results.tsx';

/** Those that have their cause in it; more are named by their numbers, with spaces or commas between. */
export function Incidents({ problem, mayLink }: { readonly problem: Problem; readonly mayLink: boolean }) {
  const words = useProblemsWords();
  const { number, incidents } = problem;
  const [text, setText] = useState('');
  const [results, setResults] = useState<readonly Result[]>([]);
  const { act, busy, failed } = useAct(CHANGED);
  const numbers = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((one) => one !== '');
  const ask = async (path: '/problems/{number}/incidents' | '/problems/{number}/incidents/remove') => {
    const answer = await act(() => api.POST(path, { params: { path: { number } }, body: { numbers } }));
    setResults(answer?.data?.results ?? []);
    if (answer !== null) setText('');
  };
  return (
    <SpaceBetween size="s">
      {incidents.length === 0 ? <Box color="text-body-secondary">{words.noIncidents}</Box> : null}
      <div className={styles.line}>
        {incidents.map((one) => (
          <PageLink key={one} to={`/incidents/${one}`}>
            {one}
          </PageLink>
        ))}
      </div>
      {mayLink ? (
        <SpaceBetween size="xs">
          <TextField label={words.numbers} description={words.numbersHelp} value={text} onChange={setText} />
          <SpaceBetween size="xs" direction="horizontal">
            <Button disabled={busy || numbers.length === 0} onClick={() => void ask('/problems/{number}/incidents')}>
              {words.link}
            </Button>
            <Button
              disabled={busy || numbers.length === 0}
              onClick={() => void ask('/problems/{number}/incidents/remove')}
            >
              {words.remove}
            </Button>
          </SpaceBetween>
          {failed === null ? null : <Failure error={failed} />}
          <Results results={results} />
        </SpaceBetween>
      ) : null}
    </SpaceBetween>
  );
}
