import { defineAwsSource } from './define-aws-source.ts';

export const glue = defineAwsSource({
  id: 'aws.glue',
  title: 'AWS Glue',
  summary: 'Jobs and crawlers that fail, until they succeed.',
  rows: [
    {
      detailType: 'Glue Job State Change',
      kind: 'job',
      decides: { by: 'state', opens: ['FAILED', 'TIMEOUT', 'ERROR'], resolves: ['SUCCEEDED'] },
      tell: (event) => ({
        about: event.text('jobName'),
        title: `Glue: job ${event.text('jobName')} failed`,
        text: [event.text('message'), event.text('jobRunId')].join('\n'),
        items: [`arn:aws:glue:${event.region}:${event.account}:job/${event.text('jobName')}`],
        labels: { job: event.text('jobName') },
      }),
      example: {
        detail: { jobName: 'load', severity: 'ERROR', state: 'FAILED', jobRunId: 'jr_1', message: 'Out of memory' },
      },
    },
    {
      detailType: 'Glue Crawler State Change',
      kind: 'crawler',
      decides: { by: 'state', opens: ['Failed'], resolves: ['Succeeded'] },
      tell: (event) => ({
        about: event.text('crawlerName'),
        title: `Glue: crawler ${event.text('crawlerName')} failed`,
        text: event.text('errorMessage', 'message'),
        items: [`arn:aws:glue:${event.region}:${event.account}:crawler/${event.text('crawlerName')}`],
      }),
      example: { detail: { crawlerName: 'landing', state: 'Failed', errorMessage: 'Access denied' } },
    },
  ],
});

/** Glue tells of quality under a name of its own. */
export const glueDataQuality = defineAwsSource({
  id: 'aws.glue-dataquality',
  title: 'AWS Glue Data Quality',
  summary: 'On request, data of poor quality.',
  rows: [
    {
      detailType: 'Data Quality Evaluation Results Available',
      kind: 'quality',
      decides: { by: 'state', opens: ['FAILED'], resolves: ['SUCCEEDED'] },
      notice: true,
      tell: (event) => ({
        about: event.text('context.jobName', 'context.tableName', 'rulesetNames'),
        title: `Glue: data of ${event.text('context.jobName', 'context.tableName')} is of poor quality`,
        text: `Rules failed: ${event.text('numRulesFailed')}`,
      }),
      example: { detail: { state: 'FAILED', context: { tableName: 'orders' }, numRulesFailed: 2 } },
    },
  ],
});

export const emr = defineAwsSource({
  id: 'aws.emr',
  title: 'Amazon EMR',
  summary: 'Clusters that end with errors and steps that fail.',
  rows: [
    {
      detailType: 'EMR Cluster State Change',
      kind: 'cluster',
      decides: { by: 'state', opens: ['TERMINATED_WITH_ERRORS'] },
      tell: (event) => ({
        about: event.text('clusterId'),
        title: `EMR: cluster ${event.text('name')} ended with errors`,
        text: event.text('message'),
        items: [event.text('clusterId')],
      }),
      example: {
        detail: { clusterId: 'j-1', name: 'nightly', state: 'TERMINATED_WITH_ERRORS', message: 'Bootstrap failed' },
      },
    },
    {
      detailType: 'EMR Step Status Change',
      kind: 'step',
      decides: { by: 'state', opens: ['FAILED'], resolves: ['COMPLETED'] },
      when: 'of the same name in the same cluster',
      tell: (event) => ({
        about: `${event.text('clusterId')}/${event.text('name')}`,
        title: `EMR: step ${event.text('name')} failed`,
        text: event.text('message'),
        items: [event.text('clusterId')],
      }),
      example: { detail: { clusterId: 'j-1', stepId: 's-1', name: 'load', state: 'FAILED', message: 'Step failed' } },
    },
  ],
});

export const emrServerless = defineAwsSource({
  id: 'aws.emr-serverless',
  title: 'Amazon EMR Serverless',
  summary: 'Runs of jobs that fail, until one of that name in that application succeeds.',
  rows: [
    {
      detailType: 'EMR Serverless Job Run State Change',
      kind: 'job',
      decides: { by: 'state', opens: ['FAILED'], resolves: ['SUCCESS'] },
      tell: (event) => {
        const job = event.text('jobRunName', 'name', 'jobRunId');
        return {
          about: `${event.text('applicationId')}/${job}`,
          title: `EMR Serverless: job ${job} failed`,
          text: [event.text('stateDetails'), event.text('jobRunId')].join('\n'),
          items: [event.text('applicationId')],
        };
      },
      example: {
        detail: {
          applicationId: '00f1',
          jobRunId: '00fb',
          jobRunName: 'nightly',
          state: 'FAILED',
          stateDetails: 'No such file',
        },
      },
    },
  ],
});

/** The task stays, each execution has an id of its own behind it. */
const taskOf = (arn: string) => arn.replace(/\/execution\/.*$/, '');

export const dataSync = defineAwsSource({
  id: 'aws.datasync',
  title: 'AWS DataSync',
  summary: 'Tasks whose execution fails, until one succeeds; agents that are offline.',
  rows: [
    {
      detailType: 'DataSync Task Execution State Change',
      kind: 'task',
      decides: { by: 'State', opens: ['ERROR'], resolves: ['SUCCESS'] },
      tell: (event) => {
        const task = taskOf(event.resources[0] ?? '');
        return {
          about: task,
          title: `DataSync: task ${task.split('/').at(-1)} failed`,
          text: event.resources[0] ?? '',
          items: [task],
        };
      },
      example: {
        resources: ['arn:aws:datasync:eu-central-1:123456789012:task/task-01/execution/exec-01'],
        detail: { State: 'ERROR' },
      },
    },
    {
      detailType: 'DataSync Agent State Change',
      kind: 'agent',
      decides: { by: 'State', opens: ['OFFLINE'], resolves: ['ONLINE'] },
      tell: (event) => ({
        about: event.resources[0] ?? '',
        title: `DataSync: agent ${(event.resources[0] ?? '').split('/').at(-1)} is offline`,
        items: event.resources,
      }),
      example: {
        resources: ['arn:aws:datasync:eu-central-1:123456789012:agent/agent-01'],
        detail: { State: 'OFFLINE' },
      },
    },
  ],
});
