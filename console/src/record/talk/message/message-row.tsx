import Box from '@cloudscape-design/components/box';
import { useWords } from '../../../words/words.ts';
import type { Incident } from '../../use-record.ts';
import { messageOf, writerOf } from '../entry-kinds.ts';
import type { Reader } from '../entry-text.ts';
import { RowHead } from '../row-head.tsx';
import type { Entry } from '../use-timeline.ts';
import { whoOf } from '../who.ts';
import { Files } from './files.tsx';
import { MessageBody } from './message-body.tsx';
import { OriginalMail } from './original-mail.tsx';
import { partsOf, saysNothing } from './quotes.ts';

interface MessageRowProps {
  readonly record: Incident;
  readonly entry: Entry;
  readonly reader: Reader;
}

/** What somebody wrote or said. */
export function MessageRow({ record, entry, reader }: MessageRowProps) {
  const words = useWords();
  const message = messageOf(entry);
  if (message === null) return null;
  const writer = writerOf(entry);
  const { body, mail, contact, visibility, attachments = [] } = message;
  const { kindOf: names } = words.record;
  const isMail = mail !== null && mail !== undefined;
  const what = isMail
    ? names.mail
    : contact !== undefined
      ? names.contact
      : visibility === 'internal'
        ? names.note
        : names.comment;
  const isEmpty = saysNothing(partsOf(body));
  return (
    <>
      <RowHead
        at={writer.at}
        what={entry.type === 'opened' && !isMail ? words.record.report : what}
        who={whoOf(writer, record, reader)}
        address={writer.by}
      >
        {contact === undefined ? null : <span>{words.terms.channel[contact.channel] ?? contact.channel}</span>}
      </RowHead>
      <MessageBody body={body} fromDesk={writer.as === 'desk'} />
      {isMail && isEmpty ? <Box color="text-status-inactive">{words.record.emptyRest}</Box> : null}
      {attachments.length === 0 ? null : <Files number={record.number} files={attachments} />}
      {isMail ? <OriginalMail number={record.number} version={entry.version} open={isEmpty} /> : null}
    </>
  );
}
