import { PageLink } from '../../parts/page-link.tsx';
import type { Result } from '../problem.ts';
import { useProblemsWords } from '../use-problems-words.ts';

/** What became of each. */
export function Results({ results }: { readonly results: readonly Result[] }) {
  const words = useProblemsWords();
  if (results.length === 0) return null;
  return (
    <ul aria-label={words.results}>
      {results.map(({ number, outcome, reason }) => (
        <li key={number}>
          <PageLink to={`/incidents/${number}`}>{number}</PageLink>
          {` ${words.outcomes[outcome]}${reason === undefined ? '' : `: ${reason}`}`}
        </li>
      ))}
    </ul>
  );
}
