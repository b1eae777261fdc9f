import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type FormEvent, useState } from 'react';
import { useTitle } from '../../app/page.tsx';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../words/words.ts';
import { Announcements } from '../announcements.tsx';
import { FileField } from '../files/file-field.tsx';
import { usePortal } from '../use-portal.ts';
import { About } from './about.tsx';
import { Answers } from './answers.tsx';
import { HowBad } from './how-bad.tsx';
import { useReport } from './use-report.ts';
import { WhatHappened } from './what-happened.tsx';

/** Reporting, on one page: what happened, what it is about, how urgent it is. */
export function ReportPage() {
  const { portal } = useWords();
  useTitle(portal.form.title);
  const desk = usePortal();
  const { report, change, addFile, removeFile, send, sending, error } = useReport();
  const [tried, setTried] = useState(false);
  if (desk.error !== null) return <Failure error={desk.error} onRetry={() => void desk.refetch()} />;
  if (desk.data === undefined) return <Waiting />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (report.title.trim() !== '' && !sending) void send();
  };
  const missing = tried && report.title.trim() === '';
  return (
    <form onSubmit={submit} noValidate>
      <SpaceBetween size="l">
        <PageLink to="/portal">{portal.home}</PageLink>
        <Header variant="h1">{portal.form.title}</Header>
        <Announcements beforeReporting />
        <WhatHappened report={report} change={change} missing={missing} />
        <Answers report={report} />
        <About report={report} change={change} categories={desk.data.categories} />
        <HowBad report={report} change={change} mayChoose={desk.data.mayChoose} />
        <FileField files={report.files} add={addFile} remove={removeFile} />
        {error === null ? null : <Failure error={error} />}
        <Button variant="primary" formAction="submit" loading={sending} fullWidth>
          {portal.form.send}
        </Button>
      </SpaceBetween>
    </form>
  );
}
