import { useHref } from 'react-router';
import { api } from '../../api/client.ts';
import { Markdown } from '../../parts/text/markdown.tsx';
import { type Suggestion, useSuggestions } from '../../suggestions/use-suggestions.ts';
import { useWords } from '../../words/words.ts';
import css from '../portal.module.css';
import type { Report } from './report.ts';

/** What may help before anything is sent: articles, workarounds, and what was reported before. What is announced stands above. */
export function Answers({ report }: { readonly report: Report }) {
  const { form } = useWords().portal;
  const found = useSuggestions(report).filter(({ kind }) => kind !== 'announcement');
  return (
    <div aria-live="polite">
      {found.length === 0 ? null : (
        <section aria-labelledby="answers">
          <h2 id="answers">{form.answers}</h2>
          <ul className={css.list}>
            {found.map((one) => (
              <li key={one.number}>
                <Answer suggestion={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Answer({ suggestion: { kind, number, title, workaround } }: { readonly suggestion: Suggestion }) {
  const { form } = useWords().portal;
  const path = kind === 'article' ? `/portal/articles/${number}` : `/portal/${number}`;
  const href = useHref(path);
  // It is only counted: whoever reads is kept waiting by nothing.
  const read = () => void api.POST('/suggestions/read', { body: { number } }).catch(() => undefined);
  if (workaround !== undefined)
    return (
      <div className={css.record}>
        <div className={css.state}>{title}</div>
        <Markdown text={workaround} />
      </div>
    );
  return (
    // What is typed stays where it is.
    <a className={css.record} href={href} target="_blank" rel="noreferrer" onClick={read}>
      <div className={css.state}>{title}</div>
      <div className={css.muted}>{kind === 'article' ? form.readThis : form.reportedThis(number)}</div>
    </a>
  );
}
