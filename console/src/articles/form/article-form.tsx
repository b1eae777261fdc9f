import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { Failure } from '../../parts/failure.tsx';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { TextField } from '../../parts/fields/text-field.tsx';
import { Markdown } from '../../parts/text/markdown.tsx';
import { useWords } from '../../words/words.ts';
import styles from '../articles.module.css';
import { useArticlesWords } from '../use-articles-words.ts';
import { AboutFields, type FieldsProps } from './about-fields.tsx';
import { isReady } from './article-draft.ts';

interface ArticleFormProps extends FieldsProps {
  readonly busy: boolean;
  /** What stands above the buttons, e.g. that somebody else was faster. */
  readonly notice: ReactNode;
  /** Null where that is asked in the notice. */
  readonly onSave: (() => void) | null;
  readonly onLeave: () => void;
}

const ROWS = 18;

/** An article as it is written, and beside it as it is read. */
export function ArticleForm({ draft, onChange, error, busy, notice, onSave, onLeave }: ArticleFormProps) {
  const words = useArticlesWords();
  const { app } = useWords();
  return (
    <div className={styles.both}>
      <Container>
        <SpaceBetween size="s">
          <TextField
            label={words.heading}
            description={words.headingHelp}
            value={draft.title}
            onChange={(title) => onChange({ title })}
            errorText={faultOf(error, 'title')}
          />
          <TextField
            label={words.text}
            description={words.textHelp}
            rows={ROWS}
            value={draft.body}
            onChange={(body) => onChange({ body })}
            errorText={faultOf(error, 'body')}
          />
          <AboutFields draft={draft} onChange={onChange} error={error} />
          {error === null ? null : <Failure error={error} />}
          {notice}
          <SpaceBetween size="xs" direction="horizontal">
            {onSave === null ? null : (
              <Button variant="primary" loading={busy} disabled={!isReady(draft)} onClick={onSave}>
                {app.save}
              </Button>
            )}
            <Button variant="link" onClick={onLeave}>
              {app.cancel}
            </Button>
          </SpaceBetween>
        </SpaceBetween>
      </Container>
      <Container header={<Header variant="h2">{words.preview}</Header>}>
        <SpaceBetween size="s">
          <strong>{draft.title}</strong>
          <Markdown text={draft.body} />
        </SpaceBetween>
      </Container>
    </div>
  );
}
