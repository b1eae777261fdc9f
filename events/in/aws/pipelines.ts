import { type AwsRow, defineAwsSource } from './define-aws-source.ts';

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
  summary:
    'Jobs, pipelines and endpoints that fail; an endpoint in service again resolves, and a pipeline that succeeds.',
  rows: [
    sageMakerJob('Training'),
    sageMakerJob('Processing'),
    sageMakerJob('Transform'),
    sageMakerJob('HyperParameter Tuning'),
    {
      detailType: 'SageMaker Model Building Pipeline Execution Status Change',
      kind: 'pipeline',
      decides: { by: 'currentPipelineExecutionStatus', opens: ['Failed'], resolves: ['Succeeded'] },
      when: 'of the same pipeline',
      tell: (event) => {
        const pipeline = event.text('pipelineArn') || (event.resources[0] ?? '');
        return {
          about: pipeline,
          title: `SageMaker: pipeline ${pipeline.split('/').at(-1)} failed`,
          text: event.text('pipelineExecutionDisplayName'),
          items: [pipeline],
        };
      },
      example: {
        detail: {
          pipelineArn: 'arn:aws:sagemaker:eu-central-1:123456789012:pipeline/churn',
          pipelineExecutionDisplayName: 'nightly',
          currentPipelineExecutionStatus: 'Failed',
          previousPipelineExecutionStatus: 'Executing',
        },
      },
    },
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
