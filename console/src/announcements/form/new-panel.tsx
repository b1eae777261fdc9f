import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../api/client.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { useAct } from '../../desk/use-act.ts';
import { useMajorsWords } from '../../majors/use-majors-words.ts';
import { Failure } from '../../parts/failure.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { CHANGED } from '../announcement.ts';
import { AboutFields } from './about-fields.tsx';
import { type AnnouncementDraft, bodyOf, draftIn, EMPTY, isReady } from './announcement-draft.ts';
import { Preview } from './preview.tsx';
import { TextsFields } from './texts-fields.tsx';

/** An announcement, with who reads it and how, before it goes. From a record, with its services. */
export function NewPanel({ onClose }: { readonly onClose: () => void }) {
  const { announcements: words } = useMajorsWords();
  const { app } = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const incident = asked.get('incident') ?? '';
  const text = useDraft(`announcement.${incident}`);
  const { act, busy, failed } = useAct(CHANGED);
  const begun: AnnouncementDraft = { ...EMPTY, incident, services: asked.getAll('service') };
  const draft = draftIn(text.text) ?? begun;
  const change = (fields: Partial<AnnouncementDraft>) => text.set(JSON.stringify({ ...draft, ...fields }));
  const announce = async () => {
    const answer = await act(() => api.POST('/announcements', { body: bodyOf(draft, language) }));
    const number = answer?.data?.number;
    if (number === undefined) return;
    text.clear();
    void navigate(`/announcements/${number}`);
  };
  return (
    <Panel header={words.announce} onClose={onClose}>
      <SpaceBetween size="m">
        <TextsFields draft={draft} onChange={change} error={failed} />
        <AboutFields draft={draft} onChange={change} error={failed} />
        <Preview draft={draft} />
        <Box>{`${words.audienceHelp[draft.audience]} ${draft.services.length === 0 ? words.toldNobody : words.told}`}</Box>
        {failed === null ? null : <Failure error={failed} />}
        <SpaceBetween size="xs" direction="horizontal">
          <Button variant="primary" loading={busy} disabled={!isReady(draft, language)} onClick={() => void announce()}>
            {words.announce}
          </Button>
          <Button variant="link" onClick={onClose}>
            {app.cancel}
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </Panel>
  );
}
