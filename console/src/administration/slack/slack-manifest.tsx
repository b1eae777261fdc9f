import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Copyable } from '../../parts/copyable.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { manifestOf } from './manifest.ts';
import styles from './slack.module.css';

/** How the app is made, with the addresses of this desk in it. */
export function SlackManifest({ open }: { readonly open: boolean }) {
  const { slack } = useAdministrationWords();
  const manifest = manifestOf(`${location.origin}/api`);
  return (
    <ExpandableSection
      variant="container"
      headerText={slack.make}
      headerDescription={slack.makeHelp}
      defaultExpanded={open}
    >
      <SpaceBetween size="s">
        <Copyable text={manifest} label={slack.copyManifest} shown="button" />
        <pre className={styles.manifest}>{manifest}</pre>
      </SpaceBetween>
    </ExpandableSection>
  );
}
