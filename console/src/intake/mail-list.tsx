import Link from '@cloudscape-design/components/link';
import List from '@cloudscape-design/components/list';
import { Instant } from '../parts/time/instant.tsx';
import { useWords } from '../words/words.ts';
import { type UnprocessedMail, Why } from './why.tsx';

interface MailListProps {
  readonly mails: readonly UnprocessedMail[];
  readonly onOpen: (mail: UnprocessedMail) => void;
}

/** The same as the table, for narrow screens. */
export function MailList({ mails, onOpen }: MailListProps) {
  const { app, intake } = useWords();
  return (
    <List
      items={mails}
      ariaLabel={app.pages.mail}
      renderItem={(mail) => ({
        id: mail.id,
        content: <Link onFollow={() => onOpen(mail)}>{mail.subject || intake.noSubject}</Link>,
        secondaryContent: (
          <>
            {mail.from ?? intake.nobody}, <Instant at={mail.at} />
            <Why mail={mail} />
          </>
        ),
      })}
    />
  );
}
