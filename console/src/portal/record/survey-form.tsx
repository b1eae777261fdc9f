import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import Tiles from '@cloudscape-design/components/tiles';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { useWords } from '../../words/words.ts';
import { Optional } from '../optional.tsx';
import { useAct } from './use-act.ts';
import { useSurvey } from './use-own-record.ts';

/** Best first, as on the page a mail leads to. */
const SCORES = [5, 4, 3, 2, 1] as const;

/** How satisfied somebody is, once for each closure; nothing where the desk does not ask. */
export function SurveyForm({ number }: { readonly number: string }) {
  const { survey: words } = useWords().portal;
  const { data } = useSurvey(number, true);
  const { act, busy } = useAct();
  const [score, setScore] = useState<(typeof SCORES)[number] | null>(null);
  const [tried, setTried] = useState(false);
  const { text: comment, set: keep } = useDraft(`survey:${number}`);
  const closedAt = data?.closedAt ?? null;
  if (data?.asked !== true || closedAt === null) return null;
  const send = async () => {
    setTried(true);
    if (score === null) return;
    const body = { score, comment: comment.trim() || null, closedAt };
    const ask = () => api.POST('/incidents/{number}/survey', { params: { path: { number } }, body });
    if (await act(ask, words.thanks)) keep('');
  };
  return (
    <Container header={<Header variant="h2">{words.title}</Header>}>
      <SpaceBetween size="m">
        <FormField errorText={tried && score === null ? words.missing : null} stretch>
          <Tiles
            columns={1}
            ariaLabel={words.title}
            value={score === null ? null : String(score)}
            items={SCORES.map((one) => ({ value: String(one), label: words.scores[one - 1] }))}
            onChange={({ detail }) => setScore(SCORES.find((one) => String(one) === detail.value) ?? null)}
          />
        </FormField>
        <FormField label={<Optional label={words.comment} />} stretch>
          <Textarea value={comment} rows={2} onChange={({ detail }) => keep(detail.value)} />
        </FormField>
        <Button variant="primary" loading={busy} onClick={() => void send()}>
          {words.send}
        </Button>
      </SpaceBetween>
    </Container>
  );
}
