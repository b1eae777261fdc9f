import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useHref } from 'react-router';
import { Markdown } from '../parts/text/markdown.tsx';
import { type Suggestion, useSuggestions } from '../suggestions/use-suggestions.ts';
import { useWords } from '../words/words.ts';
import type { FieldsProps } from './fields-props.ts';
import { faultsOf } from './opening-draft.ts';
import styles from './suggestions.module.css';

const PAGES: Readonly<Record<Suggestion['kind'], string>> = {
  ...{ incident: 'incidents', major: 'incidents', problem: 'problems', known_error: 'problems' },
  ...{ article: 'articles', announcement: 'announcements' },
};

/** What this may be, before it is opened: read, said there, or put under it. */
export function Suggestions({ opening, change }: Pick<FieldsProps, 'opening' | 'change'>) {
  const { opening: words } = useWords();
  const isFor = opening.email.trim() !== '' && !faultsOf(opening).includes('email');
  const found = useSuggestions({ ...opening, requester: isFor ? opening.email.trim() : null });
  return (
    <div aria-live="polite">
      {found.length === 0 ? null : (
        <Container header={<Header variant="h2">{words.mayBe}</Header>}>
          <ul className={styles.list}>
            {found.map((one) => (
              <li key={one.number}>
                <Suggested suggestion={one} parent={opening.parent} onChild={(parent) => change({ parent })} />
              </li>
            ))}
          </ul>
        </Container>
      )}
    </div>
  );
}

interface SuggestedProps {
  readonly suggestion: Suggestion;
  readonly parent: string | null;
  readonly onChild: (parent: string | null) => void;
}

function Suggested({ suggestion, parent, onChild }: SuggestedProps) {
  const { opening: words } = useWords();
  const { kind, number, title, score, reasons, offer, workaround, incident } = suggestion;
  const above = offer === 'child' ? (incident ?? number) : null;
  const percent = Math.round(score * 100);
  const href = useHref(`/${PAGES[kind]}/${number}`);
  return (
    <SpaceBetween size="xxs">
      <div className={styles.line}>
        <meter min={0} max={100} value={percent} aria-label={words.likely(percent)} title={words.likely(percent)} />
        <span>
          {words.kinds[kind]} {/* What is typed stays where it is. */}
          <a href={href} target="_blank" rel="noreferrer">
            {number} {title}
          </a>
        </span>
      </div>
      {reasons.length === 0 ? null : <small>{reasons.join(' · ')}</small>}
      {offer === 'update' ? <small>{words.sayThere}</small> : null}
      {workaround === undefined ? null : <Markdown text={workaround} />}
      {above === null ? null : (
        <Button
          variant="inline-link"
          ariaLabel={parent === above ? words.notUnder(above) : words.under(above)}
          onClick={() => onChild(parent === above ? null : above)}
        >
          {parent === above ? words.notUnder(above) : words.under(above)}
        </Button>
      )}
    </SpaceBetween>
  );
}
