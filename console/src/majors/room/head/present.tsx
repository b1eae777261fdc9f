import Button from '@cloudscape-design/components/button';
import { api } from '../../../api/client.ts';
import { useMe } from '../../../app/use-me.ts';
import { nameIn, usePeople } from '../../../desk/use-people.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useMajorsWords } from '../../use-majors-words.ts';
import type { Running } from '../running.ts';
import { useRoomAct } from '../use-room-act.ts';
import styles from './room-head.module.css';

/** Who is in the bridge, as they say themselves. */
export function Present({ record: { number, major } }: { readonly record: Running }) {
  const { room } = useMajorsWords();
  const { email } = useMe();
  const people = usePeople();
  const { busy, error, run } = useRoomAct(number);
  const params = { path: { number } };
  const isIn = major.present.includes(email);
  const change = () =>
    isIn
      ? run(() => api.POST('/incidents/{number}/major/leave', { params, body: {} }), room.left)
      : run(() => api.POST('/incidents/{number}/major/join', { params, body: {} }), room.joined);
  const names = major.present.map((one) => nameIn(people, one)).join(', ');
  return (
    <>
      <span className={styles.line}>
        <span>{names || room.nobodyPresent}</span>
        {major.state === 'accepted' ? (
          <Button loading={busy} onClick={() => void change()}>
            {isIn ? room.leave : room.join}
          </Button>
        ) : null}
      </span>
      {error === null ? null : <Failure error={error} />}
    </>
  );
}
