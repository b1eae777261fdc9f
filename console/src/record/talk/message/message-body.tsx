import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { Markdown } from '../../../parts/text/markdown.tsx';
import { Written } from '../../../parts/text/written.tsx';
import { useWords } from '../../../words/words.ts';
import { partsOf } from './quotes.ts';

interface MessageBodyProps {
  readonly body: string;
  /** The desk's own words are Markdown; those of others are text, whatever they look like. */
  readonly fromDesk: boolean;
}

/** What a message says; what it quotes is folded, with its size. */
export function MessageBody({ body, fromDesk }: MessageBodyProps) {
  const { record } = useWords();
  if (fromDesk) return <Markdown text={body} />;
  return partsOf(body).map(({ kind, text, lines }, place) =>
    kind === 'said' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text stay where they are
      <Written key={place} text={text} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text stay where they are
      <ExpandableSection key={place} variant="inline" headerText={record.quote(lines)}>
        <Written text={text} />
      </ExpandableSection>
    ),
  );
}
