import { type AwsRow, defineAwsSource } from './define-aws-source.ts';

export const glue = defineAwsSource({
  id: 'aws.glue',
  title: 'AWS Glue',
  summary: 'Jobs and crawlers that fail, until they succeed; on request, data of poor quality.',
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

/** `SageMaker Training Job State Change` says it in `TrainingJobStatus`, of `TrainingJobName`. */
function sageMakerJob(what: 'Training' | 'Processing' | 'Transform' | 'HyperParameter Tuning'): AwsRow {
  const field = what.replaceAll(' ', '');
  return {
    detailType: `SageMaker ${what} Job State Change`,
    kind: what.toLowerCase().replaceAll(' ', '-'),
    decides: { by: `${field}JobStatus`, opens: ['Failed'] },
    tell: (event) => ({
      about: event.text(`${field}JobName`),
      title: `SageMaker: ${what.toLowerCase()} job ${event.text(`${field}JobName`)} failed`,
      text: event.text('FailureReason'),
      items: [event.text(`${field}JobArn`)],
    }),
    example: {
      detail: {
        [`${field}JobName`]: 'churn',
        [`${field}JobArn`]: 'arn:aws:sagemaker:eu-central-1:123456789012:training-job/churn',
        [`${field}JobStatus`]: 'Failed',
        FailureReason: 'AlgorithmError',
      },
    },
  };
}

export const sageMaker = defineAwsSource({
  id: 'aws.sagemaker',
  title: 'Amazon SageMaker AI',
  summary: 'Jobs and endpoints that fail; an endpoint in service again resolves.',
  rows: [
    sageMakerJob('Training'),
    sageMakerJob('Processing'),
    sageMakerJob('Transform'),
    sageMakerJob('HyperParameter Tuning'),
    {
      detailType: 'SageMaker Endpoint State Change',
      kind: 'endpoint',
      decides: { by: 'EndpointStatus', opens: ['FAILED', 'UPDATE_ROLLBACK_FAILED'], resolves: ['IN_SERVICE'] },
      tell: (event) => ({
        about: event.text('EndpointName'),
        title: `SageMaker: endpoint ${event.text('EndpointName')} failed`,
        text: event.text('FailureReason'),
        items: [event.text('EndpointArn')],
      }),
      example: {
        detail: { EndpointName: 'churn', EndpointStatus: 'FAILED', FailureReason: 'The model cannot be loaded.' },
      },
    },
  ],
});

export const appFlow = defineAwsSource({
  id: 'aws.appflow',
  title: 'Amazon AppFlow',
  summary: 'Flows whose run fails, until one succeeds.',
  rows: [
    {
      detailType: 'AppFlow End Flow Run Report',
      kind: 'flow',
      decides: { by: 'status', opens: ['Execution Failed'], resolves: ['Execution Successful'] },
      tell: (event) => ({
        about: event.text('flow-name'),
        title: `AppFlow: flow ${event.text('flow-name')} failed`,
        text: event.text('error-message', 'execution-id'),
        items: event.resources,
      }),
      example: { detail: { 'flow-name': 'orders', 'execution-id': 'e-1', status: 'Execution Failed' } },
    },
  ],
});

export const mediaLive = defineAwsSource({
  id: 'aws.medialive',
  title: 'AWS Elemental MediaLive',
  summary: 'Alarms of channels and multiplexes, until they are cleared.',
  severities: { MULTIPLE: 'high', CRITICAL: 'critical' },
  defaultSeverity: 'high',
  rows: [mediaLiveRow('Channel', 'channel_arn'), mediaLiveRow('Multiplex', 'multiplex_arn')],
});

function mediaLiveRow(what: 'Channel' | 'Multiplex', arn: string): AwsRow {
  return {
    detailType: `MediaLive ${what} Alert`,
    kind: what.toLowerCase(),
    decides: { by: 'alarm_state', opens: ['SET'], resolves: ['CLEARED'] },
    tell: (event) => ({
      about: [event.text(arn), event.text('alert_type'), event.text('pipeline')].join('/'),
      title: `MediaLive: ${event.text('alert_type')}`,
      text: event.text('message'),
      items: [event.text(arn)],
    }),
    example: {
      detail: {
        [arn]: `arn:aws:medialive:eu-central-1:123456789012:${what.toLowerCase()}:1`,
        alarm_state: 'SET',
        alert_type: 'Video Not Detected',
        pipeline: '0',
        message: 'No video for ten seconds',
      },
    },
  };
}
