import { useEffect, useState } from 'react';
import styles from './written.module.css';
import { Written } from './written.tsx';

type Render = (source: string) => string;

let render: Render | null = null;

/** What the desk wrote, as the same renderer shows it in mails: without any markup of the writer's own. */
export function Markdown({ text }: { readonly text: string }) {
  const ready = useRenderer();
  if (ready === null) return <Written text={text} />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place, and the renderer lets nothing through that runs or loads
  return <div className={styles.rendered} dangerouslySetInnerHTML={{ __html: ready(text) }} />;
}

/** Comes with the first text that needs it; until then the text is shown as it was typed. */
function useRenderer(): Render | null {
  const [ready, setReady] = useState(() => render);
  useEffect(() => {
    if (ready !== null) return;
    void import('../../../../shared/markdown/render-markdown.ts').then(({ renderMarkdown }) => {
      render = renderMarkdown;
      setReady(() => renderMarkdown);
    });
  }, [ready]);
  return ready;
}
