import ButtonDropdown, { type ButtonDropdownProps } from '@cloudscape-design/components/button-dropdown';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { useWords } from '../../words/words.ts';

interface CannedAnswersProps {
  readonly number: string;
  readonly onChoose: (text: string) => void;
}

/** Texts that fit, filled in; chosen, they are written on, and nothing is sent. */
export function CannedAnswers({ number, onChoose }: CannedAnswersProps) {
  const { record, app } = useWords();
  const [wanted, setWanted] = useState(false);
  const params = { path: { number } };
  const answers = $api.useQuery('get', '/incidents/{number}/answers', { params }, { enabled: wanted });
  const items = answers.data?.items ?? [];
  const shown: ButtonDropdownProps.Item[] = items.map(({ name, label, missing }) => ({
    id: name,
    text: label,
    ...(missing.length > 0 && { secondaryText: record.cannedMissing(missing.join(', ')) }),
  }));
  const empty: ButtonDropdownProps.Item = {
    id: '',
    text: answers.isLoading ? app.loading : record.cannedNone,
    disabled: true,
  };
  return (
    // The menu has no event for opening; whoever comes near it may open it.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens; the button in it acts
    <span onPointerEnter={() => setWanted(true)} onFocus={() => setWanted(true)}>
      <ButtonDropdown
        variant="normal"
        items={shown.length === 0 ? [empty] : shown}
        expandToViewport
        onItemClick={({ detail }) => {
          const chosen = items.find(({ name }) => name === detail.id);
          if (chosen !== undefined) onChoose(chosen.text);
        }}
      >
        {record.canned}
      </ButtonDropdown>
    </span>
  );
}
