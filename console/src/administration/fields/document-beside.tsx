import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { type Path, pathText, valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import styles from './fields.module.css';

interface DocumentBesideProps {
  /** The parts of the document a form edits. */
  readonly paths: readonly Path[];
}

/** What a form writes, as it stands in the configuration: what is learnt here can be scripted. */
export function DocumentBeside({ paths }: DocumentBesideProps) {
  const { document } = useDraft();
  const words = useAdministrationWords();
  const parts = paths.map((path) => `${pathText(path)}: ${JSON.stringify(valueAt(document, path) ?? null, null, 2)}`);
  return (
    <Container header={<Header variant="h3">{words.document}</Header>}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <pre className={styles.document} tabIndex={0}>
        {parts.join('\n\n')}
      </pre>
    </Container>
  );
}
