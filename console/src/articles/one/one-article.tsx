import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Page } from '../../app/page.tsx';
import { useMe } from '../../app/use-me.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { Markdown } from '../../parts/text/markdown.tsx';
import { type Article, CHANGED, PUBLISHERS } from '../article.ts';
import styles from '../articles.module.css';
import { ChangeArticle } from '../form/change-article.tsx';
import { useArticlesWords } from '../use-articles-words.ts';
import { About } from './about.tsx';
import { Versions } from './versions.tsx';
import { Votes } from './votes.tsx';

/** One article: what it says, how it stands, what it said before; and the way to say something else. */
export function OneArticle({ article }: { readonly article: Article }) {
  const words = useArticlesWords();
  const [writing, setWriting] = useState(false);
  const { number, title, body, status, keywords, configurationItems } = article;
  const about = (
    <div className={styles.line}>
      <About article={article} />
    </div>
  );
  const actions = writing ? null : <Acts article={article} onChange={() => setWriting(true)} />;
  return (
    <Page title={`${number} ${title}`} description={about} actions={actions}>
      {writing ? (
        <ChangeArticle article={article} onDone={() => setWriting(false)} />
      ) : (
        <SpaceBetween size="l">
          <Container>
            <SpaceBetween size="m">
              <Markdown text={body} />
              <Named label={words.items} names={configurationItems} />
              <Named label={words.keywords} names={keywords} />
              {status === 'published' ? <Votes article={article} /> : null}
            </SpaceBetween>
          </Container>
          <Later number={number} />
        </SpaceBetween>
      )}
    </Page>
  );
}

function Named({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  return names.length === 0 ? null : <small>{`${label}: ${names.join(', ')}`}</small>;
}

/** Read when it is opened. */
function Later({ number }: { readonly number: string }) {
  const words = useArticlesWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <ExpandableSection
      variant="container"
      headerText={words.versions}
      headingTagOverride="h2"
      expanded={isOpen}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      {isOpen ? <Versions number={number} /> : null}
    </ExpandableSection>
  );
}

function Acts({ article, onChange }: { readonly article: Article; readonly onChange: () => void }) {
  const words = useArticlesWords();
  const mayPublish = useMe().has(...PUBLISHERS);
  const { act, busy, failed } = useAct(CHANGED);
  const params = { path: { number: article.number } };
  const publish = () => act(() => api.POST('/articles/{number}/publish', { params }), words.published);
  const retire = () => act(() => api.POST('/articles/{number}/retire', { params }), words.retired);
  return (
    <SpaceBetween size="xs">
      <SpaceBetween size="xs" direction="horizontal">
        <Button onClick={onChange}>{words.change}</Button>
        {mayPublish && article.status !== 'retired' ? (
          <Button loading={busy} onClick={() => void retire()}>
            {words.retire}
          </Button>
        ) : null}
        {mayPublish && article.status !== 'published' ? (
          <Button variant="primary" loading={busy} onClick={() => void publish()}>
            {words.publish}
          </Button>
        ) : null}
      </SpaceBetween>
      {failed === null ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}
