import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useWords } from '../../words/words.ts';
import { SentRow } from '../talk/sent-row.tsx';
import { useMails } from './use-mails.ts';

/** Every mail that was due: sent, withheld, impossible, and what became of it. */
export function Mails({ number }: { readonly number: string }) {
  const { record } = useWords();
  const mails = useMails(number, true);
  return (
    <SpaceBetween size="xs">
      {mails.length === 0 ? <Box color="text-body-secondary">{record.mails.none}</Box> : null}
      {mails.map((sent, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same step may go to nobody twice at once
        <SentRow key={`${sent.at} ${sent.step} ${sent.to} ${place}`} sent={sent} />
      ))}
    </SpaceBetween>
  );
}
