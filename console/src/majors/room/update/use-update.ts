import { useAnnouncementsOf } from '../../../announcements/use-announcements-of.ts';
import { api } from '../../../api/client.ts';
import { useServices } from '../../../desk/use-services.ts';
import { deskNow } from '../../../parts/time/desk-time.ts';
import { useDraft } from '../../../parts/use-draft.ts';
import { usePlans } from '../../plans/use-plans.ts';
import { useMajorsWords } from '../../use-majors-words.ts';
import type { Running } from '../running.ts';
import { useRoomAct } from '../use-room-act.ts';
import { begunWith, bodyOf, draftIn, type LastUpdate, type UpdateDraft } from './update-draft.ts';

/** The update that is written: kept in this browser as it is typed, begun with the last one until then. */
export function useUpdate(record: Running, last: LastUpdate | null) {
  const { update } = useMajorsWords();
  const { tells } = usePlans();
  const { services } = useServices();
  const { busy, error, run } = useRoomAct(record.number);
  const text = useDraft(`${record.number}.update`);
  const kept = draftIn(text.text);
  const about = services.map(({ id }) => id).filter((id) => record.configurationItems.includes(id));
  const running = useAnnouncementsOf(record.number).find(({ status }) => status === 'running');
  const draft = kept ?? begunWith(last, about, running ?? null);
  const change = (fields: Partial<UpdateDraft>) => text.set(JSON.stringify({ ...draft, ...fields }));
  const send = async () => {
    const params = { path: { number: record.number } };
    const body = bodyOf(draft, deskNow());
    const said = draft.readers === 'internal' ? update.kept : update.sent;
    if (await run(() => api.POST('/incidents/{number}/major/updates', { params, body }), said)) text.clear();
  };
  return {
    ...{ draft, change, send, busy, error },
    isKept: kept !== null,
    /** Somebody else sent one in between. */
    isOld: kept !== null && kept.begunWith !== (last?.version ?? 0),
    startOver: text.clear,
    told: tells(record.major.plan),
  };
}
