import { defineAwsSource } from './define-aws-source.ts';

export const codeBuild = defineAwsSource({
  id: 'aws.codebuild',
  title: 'AWS CodeBuild',
  summary: 'Projects whose build fails, until one succeeds.',
  rows: [
    {
      detailType: 'CodeBuild Build State Change',
      kind: 'build',
      decides: { by: 'build-status', opens: ['FAILED', 'FAULT', 'TIMED_OUT'], resolves: ['SUCCEEDED'] },
      tell: (event) => ({
        about: event.text('project-name'),
        title: `CodeBuild: ${event.text('project-name')} failed`,
        text: [event.text('additional-information.initiator'), event.text('build-id')].join('\n'),
        items: [event.text('build-id').replace(/:build\/([^:]+):.*$/, ':project/$1')],
        labels: { project: event.text('project-name') },
        page: event.text('additional-information.logs.deep-link'),
      }),
      example: {
        detail: {
          'build-status': 'FAILED',
          'project-name': 'shop',
          'build-id': 'arn:aws:codebuild:eu-central-1:123456789012:build/shop:8745a7a9',
          'additional-information': {
            initiator: 'codepipeline/shop',
            logs: { 'deep-link': 'https://console.aws.amazon.com/cloudwatch/home' },
          },
        },
      },
    },
  ],
});

export const codeDeploy = defineAwsSource({
  id: 'aws.codedeploy',
  title: 'AWS CodeDeploy',
  summary: 'Deployments that fail, until one of the same group succeeds.',
  defaultSeverity: 'high',
  rows: [
    {
      detailType: 'CodeDeploy Deployment State-change Notification',
      kind: 'deployment',
      decides: { by: 'state', opens: ['FAILURE'], resolves: ['SUCCESS'] },
      tell: (event) => ({
        about: `${event.text('application')}/${event.text('deploymentGroup')}`,
        title: `CodeDeploy: ${event.text('application')} to ${event.text('deploymentGroup')} failed`,
        text: `Deployment ${event.text('deploymentId')}`,
        items: event.resources,
        labels: { application: event.text('application'), deploymentGroup: event.text('deploymentGroup') },
        page: `/codesuite/codedeploy/deployments/${encodeURIComponent(event.text('deploymentId'))}`,
      }),
      example: {
        resources: ['arn:aws:codedeploy:eu-central-1:123456789012:deploymentgroup:shop/production'],
        detail: { application: 'shop', deploymentGroup: 'production', deploymentId: 'd-123456789', state: 'FAILURE' },
      },
    },
  ],
});

const STACK_FAILED = [
  'CREATE_FAILED',
  'ROLLBACK_FAILED',
  'ROLLBACK_COMPLETE',
  'DELETE_FAILED',
  'UPDATE_FAILED',
  'UPDATE_ROLLBACK_FAILED',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_ROLLBACK_FAILED',
  'IMPORT_ROLLBACK_COMPLETE',
];
const STACK_WELL = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'DELETE_COMPLETE', 'IMPORT_COMPLETE'];
/** A stack made again has another id and the same name. */
const stackOf = (id: string) => id.split('/').slice(0, 2).join('/');

export const cloudFormation = defineAwsSource({
  id: 'aws.cloudformation',
  title: 'AWS CloudFormation',
  summary:
    'Stacks and sets of them that cannot be made, changed or deleted, until they can; on request, stacks that drifted.',
  rows: [
    {
      detailType: 'CloudFormation Stack Status Change',
      kind: 'stack',
      decides: { by: 'status-details.status', opens: STACK_FAILED, resolves: STACK_WELL },
      tell: (event) => {
        const stack = stackOf(event.text('stack-id'));
        return {
          about: stack,
          title: `CloudFormation: stack ${stack.split('/').at(-1)} failed`,
          text: [event.text('status-details.status'), event.text('status-details.status-reason')].join('\n'),
          items: [event.text('stack-id'), stack],
          page: `/cloudformation/home#/stacks/events?stackId=${encodeURIComponent(event.text('stack-id'))}`,
        };
      },
      example: {
        detail: {
          'stack-id': 'arn:aws:cloudformation:eu-central-1:123456789012:stack/shop/7a6f3b60',
          'status-details': {
            status: 'UPDATE_ROLLBACK_COMPLETE',
            'status-reason': 'The function could not be updated.',
          },
        },
      },
    },
    {
      detailType: 'CloudFormation StackSet Operation Status Change',
      kind: 'stack-set',
      decides: { by: 'status-details.status', opens: ['FAILED'], resolves: ['SUCCEEDED'] },
      when: 'of the same set',
      tell: (event) => {
        const set = event.text('stack-set-arn');
        const name = set.split('/').at(-1)?.split(':')[0] ?? set;
        return {
          about: set,
          title: `CloudFormation: an operation on stack set ${name} failed`,
          text: event.text('stack-set-operation-id'),
          items: [set],
          labels: { stackSet: name },
        };
      },
      example: {
        detail: {
          'stack-set-arn': 'arn:aws:cloudformation:eu-central-1:123456789012:stackset/guardrails:e5f54eea',
          'stack-set-operation-id': '0f8bd1c2',
          'status-details': { status: 'FAILED' },
        },
      },
    },
    {
      detailType: 'CloudFormation Drift Detection Status Change',
      kind: 'drift',
      decides: { by: 'status-details.stack-drift-status', opens: ['DRIFTED'], resolves: ['IN_SYNC'] },
      notice: true,
      tell: (event) => ({
        about: stackOf(event.text('stack-id')),
        title: `CloudFormation: stack ${stackOf(event.text('stack-id')).split('/').at(-1)} has drifted`,
        items: [event.text('stack-id')],
      }),
      example: {
        detail: {
          'stack-id': 'arn:aws:cloudformation:eu-central-1:123456789012:stack/shop/7a6f3b60',
          'status-details': { 'stack-drift-status': 'DRIFTED', 'detection-status': 'DETECTION_COMPLETE' },
        },
      },
    },
  ],
});

export const amplify = defineAwsSource({
  id: 'aws.amplify',
  title: 'AWS Amplify',
  summary: 'Deployments of a branch that fail, until one succeeds.',
  rows: [
    {
      detailType: 'Amplify Deployment Status Change',
      kind: 'deployment',
      decides: { by: 'jobStatus', opens: ['FAILED'], resolves: ['SUCCEED'] },
      tell: (event) => ({
        about: `${event.text('appId')}/${event.text('branchName')}`,
        title: `Amplify: deployment of ${event.text('branchName')} failed`,
        text: `App ${event.text('appId')}, job ${event.text('jobId')}`,
        items: event.resources,
      }),
      example: { detail: { appId: 'd123', branchName: 'main', jobId: '7', jobStatus: 'FAILED' } },
    },
  ],
});
