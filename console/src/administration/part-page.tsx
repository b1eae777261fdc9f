import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useTitle } from '../app/page.tsx';
import styles from './administration.module.css';
import type { Path } from './draft/paths.ts';
import { DraftBar } from './draft-bar.tsx';
import { DocumentBeside } from './fields/document-beside.tsx';
import { useAdministrationWords } from './use-administration-words.ts';

interface PartPageProps {
  readonly section: string;
  /** The parts of the configuration it edits, shown beside; none for what is no part of it. */
  readonly paths?: readonly Path[];
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A section with its heading: what it is for, what is changed and not published, the form, the document beside it. */
export function PartPage({ section, paths, actions, children }: PartPageProps) {
  const words = useAdministrationWords();
  const { title, help } = words.sections[section] ?? { title: section, help: '' };
  useTitle(title);
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={help} actions={actions}>
        {title}
      </Header>
      {paths === undefined ? (
        children
      ) : (
        <SpaceBetween size="l">
          <DraftBar />
          <div className={styles.beside}>
            <div>{children}</div>
            <div>
              <DocumentBeside paths={paths} />
            </div>
          </div>
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
}
