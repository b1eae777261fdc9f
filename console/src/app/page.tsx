import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../words/words.ts';

interface PageProps {
  readonly title: string;
  readonly counter?: string | undefined;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its heading, which is also the tab's title. */
export function Page({ title, counter, description, actions, children }: PageProps) {
  useTitle(title);
  const header = (
    <Header variant="h1" {...(counter && { counter })} description={description} actions={actions}>
      {title}
    </Header>
  );
  return <ContentLayout header={header}>{children}</ContentLayout>;
}

/** Names the tab, for pages with a heading of their own. */
export function useTitle(title: string): void {
  const { app } = useWords();
  useEffect(() => {
    document.title = `${title} · ${app.name}`;
  }, [title, app.name]);
}
