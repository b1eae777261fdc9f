import Link from '@cloudscape-design/components/link';
import { Copyable } from '../../../parts/copyable.tsx';
import { useMajorsWords } from '../../use-majors-words.ts';
import styles from './room-head.module.css';

/** As the desk takes them; anything else is text. */
const LINK = /^(https?|tel|sips?):/i;

/** Where people talk: opened beside the room, or taken elsewhere. */
export function Bridge({ link }: { readonly link: string | null }) {
  const { room } = useMajorsWords();
  if (link === null) return room.noBridge;
  const isLink = LINK.test(link);
  return (
    <span className={styles.line}>
      {isLink ? (
        <Link href={link} external externalIconAriaLabel={room.openBridge} rel="noopener noreferrer">
          {room.openBridge}
        </Link>
      ) : null}
      <Copyable text={link} label={room.copyBridge} shown={isLink ? 'icon' : 'text'} />
    </span>
  );
}
