import Alert from '@cloudscape-design/components/alert';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { TextareaProps } from '@cloudscape-design/components/textarea';
import { useRef } from 'react';
import { useLocation, useParams } from 'react-router';
import { useTitle } from '../../app/page.tsx';
import { useMe } from '../../app/use-me.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../words/words.ts';
import css from '../portal.module.css';
import type { OwnRecord } from '../use-portal.ts';
import { useStateOf } from '../use-state.ts';
import { AnswerBox } from './answer-box.tsx';
import { Conversation } from './conversation.tsx';
import { Details } from './details.tsx';
import { OtherActs } from './other-acts.tsx';
import { useOwnRecord } from './use-own-record.ts';
import { Wanted } from './wanted.tsx';

/** One own record: how it stands, what is wanted, what was said, and the box for an answer. */
export function RecordPage() {
  const { portal } = useWords();
  const { number = '' } = useParams();
  const record = useOwnRecord(number);
  return (
    <SpaceBetween size="l">
      <PageLink to="/portal">{portal.home}</PageLink>
      {record.error === null ? null : <Failure error={record.error} onRetry={() => void record.refetch()} />}
      {record.data === undefined && record.error === null ? <Waiting /> : null}
      {record.data === undefined ? null : <Shown key={number} record={record.data} />}
    </SpaceBetween>
  );
}

function Shown({ record }: { readonly record: OwnRecord }) {
  const { portal } = useWords();
  const { email } = useMe();
  const box = useRef<TextareaProps.Ref>(null);
  const { state } = useLocation() as { readonly state: { readonly reported?: true } | null };
  const { text, theirs } = useStateOf()(record);
  useTitle(record.title);
  // Whoever only takes part reads and answers.
  const reported = record.requester?.email === email && record.mergedInto === null;
  return (
    <SpaceBetween size="l">
      {state?.reported ? <Alert type="success">{portal.record.thanks(record.number)}</Alert> : null}
      <Header variant="h1" description={record.number}>
        {record.title}
      </Header>
      <div role="status" className={`${css.state} ${theirs ? css.you : ''}`}>
        {text}
      </div>
      {record.mergedInto === null ? null : <PageLink to={`/portal/${record.mergedInto}`}>{record.mergedInto}</PageLink>}
      {reported ? <Wanted record={record} onAnswer={() => box.current?.focus()} /> : null}
      <Conversation number={record.number} />
      <AnswerBox number={record.number} box={box} />
      {reported ? <OtherActs record={record} /> : null}
      <Details record={record} />
    </SpaceBetween>
  );
}
