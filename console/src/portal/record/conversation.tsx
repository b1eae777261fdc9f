import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMe } from '../../app/use-me.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Markdown } from '../../parts/text/markdown.tsx';
import { Written } from '../../parts/text/written.tsx';
import { deskNow } from '../../parts/time/desk-time.ts';
import { Instant } from '../../parts/time/instant.tsx';
import { instantOf } from '../../parts/time/time.ts';
import { useLanguage, useWords, type Words } from '../../words/words.ts';
import css from '../portal.module.css';
import { type Portal, usePortal } from '../use-portal.ts';
import { Files } from './files.tsx';
import { type Said, saidOf } from './said.ts';
import { useTimeline } from './use-own-record.ts';

/** What was said and what happened, oldest first. */
export function Conversation({ number }: { readonly number: string }) {
  const { portal } = useWords();
  const timeline = useTimeline(number);
  if (timeline.data === undefined) {
    return timeline.error === null ? <Waiting /> : <Failure error={timeline.error} onRetry={timeline.refetch} />;
  }
  return (
    <SpaceBetween size="m">
      <Header variant="h2">{portal.record.conversation}</Header>
      <ol className={css.list}>
        {saidOf(timeline.data).map((said) => (
          <Entry key={said.id} number={number} said={said} />
        ))}
      </ol>
    </SpaceBetween>
  );
}

function Entry({ number, said }: { readonly number: string; readonly said: Said }) {
  const { portal } = useWords();
  const language = useLanguage();
  const { email } = useMe();
  const desk = usePortal().data;
  const mine = said.by === email;
  const who = mine ? portal.record.you : nameOf(said, desk);
  const what = whatOf(said, portal, desk?.holdReasons ?? [], (at) => instantOf(at, language, deskNow()));
  return (
    <li>
      <div className={css.muted}>
        <b>{who}</b> · <Instant at={said.at} />
        {what === null ? null : ` · ${what}`}
      </div>
      {said.text === null ? null : (
        <div className={`${css.said} ${mine ? css.mine : ''}`}>
          {isFormatted(said) ? <Markdown text={said.text} /> : <Written text={said.text} />}
        </div>
      )}
      <Files number={number} files={said.files} />
    </li>
  );
}

/** People of the desk write Markdown, also what the desk itself passes on of theirs. */
function isFormatted({ as, type }: Said): boolean {
  return as === 'desk' || type === 'workaround-published';
}

/** Whoever speaks for the desk speaks as the desk; who takes part is known by their address. */
function nameOf({ as, by }: Said, desk: Portal | undefined): string {
  return as === 'desk' || as === 'automation' ? (desk?.name ?? '') : by;
}

function whatOf(
  { type, about }: Said,
  { entry, state }: Words['portal'],
  holdReasons: Portal['holdReasons'],
  when: (at: string) => string,
): string | null {
  switch (type) {
    case 'commented':
    case 'carried-over':
      return null;
    case 'assigned':
      return entry.assigned(about ?? '');
    case 'waiting':
      return entry.waiting(about === null ? '' : when(about));
    case 'held': {
      const label = holdReasons.find(({ name }) => name === about)?.label;
      return label === undefined ? state.held : entry.held(label);
    }
    default:
      return (entry as unknown as Readonly<Record<string, string>>)[type] ?? null;
  }
}
