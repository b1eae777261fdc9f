import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { Page } from '../../app/page.tsx';
import { useMe } from '../../app/use-me.ts';
import styles from '../../articles/articles.module.css';
import { Markdown } from '../../parts/text/markdown.tsx';
import { About } from '../about.tsx';
import { isOpen, type Problem, SOLVERS } from '../problem.ts';
import { useProblemsWords } from '../use-problems-words.ts';
import { Incidents } from './incidents.tsx';
import { Resolution } from './resolution.tsx';
import { SayForm } from './say-form.tsx';
import { WorkaroundForm } from './workaround-form.tsx';

/** One problem: what it is, what helps meanwhile, its cause, its incidents, and how it ends. */
export function OneProblem({ problem }: { readonly problem: Problem }) {
  const words = useProblemsWords();
  const maySolve = useMe().has(...SOLVERS);
  const { number, title, description, configurationItems, workaround, rootCause, proposal, status } = problem;
  const about = (
    <div className={styles.line}>
      <About problem={problem} />
    </div>
  );
  const may = maySolve && isOpen(status);
  return (
    <Page title={`${number} ${title}`} description={about}>
      <SpaceBetween size="l">
        <Part title={words.what}>
          {description === '' ? null : <Markdown text={description} />}
          {configurationItems.length === 0 ? null : <small>{configurationItems.join(', ')}</small>}
          {proposal?.workaround == null ? null : <Markdown text={`${words.settledBy}\n\n${proposal.workaround}`} />}
          {proposal?.trend === undefined ? null : <p>{words.trend(proposal.trend)}</p>}
          {may ? <SayForm number={number} what="assign" label={words.assignee} act={words.assign} /> : null}
        </Part>
        <Part title={words.workaround}>
          {workaround === null ? words.noWorkaround : <Markdown text={workaround.text} />}
          {may ? <WorkaroundForm key={workaround?.at} problem={problem} /> : null}
        </Part>
        <Part title={words.rootCause}>
          {rootCause === null ? words.noCause : <Markdown text={rootCause} />}
          {maySolve && (isOpen(status) || status === 'resolved') ? (
            <SayForm number={number} what="root-cause" label={words.rootCause} act={words.writeCause} rows={3} />
          ) : null}
        </Part>
        <Part title={words.incidents(problem.incidents.length)}>
          <Incidents problem={problem} mayLink={may} />
        </Part>
        <Part title={words.end}>
          <Resolution problem={problem} maySolve={maySolve} />
        </Part>
      </SpaceBetween>
    </Page>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Container header={<Header variant="h2">{title}</Header>}>
      <SpaceBetween size="s">{children}</SpaceBetween>
    </Container>
  );
}
