import { defineAwsSource } from './define-aws-source.ts';

const CLUSTER = 'arn:aws:ecs:eu-central-1:123456789012:cluster/shop';
const SERVICE = 'arn:aws:ecs:eu-central-1:123456789012:service/shop/web';
const STOPPED_BY_ITSELF = ['EssentialContainerExited', 'TaskFailedToStart'];
const IN_TROUBLE = [
  'SERVICE_TASK_START_IMPAIRED',
  'SERVICE_DISCOVERY_INSTANCE_UNHEALTHY',
  'SERVICE_TASK_PLACEMENT_FAILURE',
  'SERVICE_TASK_CONFIGURATION_FAILURE',
  'SERVICE_DAEMON_PLACEMENT_CONSTRAINT_VIOLATED',
  'SERVICE_HEALTH_UNKNOWN',
  'ECS_OPERATION_THROTTLED',
  'SERVICE_DISCOVERY_OPERATION_THROTTLED',
];

const name = (arn: string) => arn.split('/').at(-1) ?? arn;

export const ecs = defineAwsSource({
  id: 'aws.ecs',
  title: 'Amazon ECS',
  summary: 'Tasks that stop by themselves, deployments that fail, services that cannot place or start their tasks.',
  severities: { deployment: 'high', service: 'high', task: 'medium' },
  rows: [
    {
      detailType: 'ECS Task State Change',
      kind: 'task',
      decides: { by: 'stopCode', opens: STOPPED_BY_ITSELF },
      only: { lastStatus: ['STOPPED'] },
      when: 'a container of it ended with another code than 0, or it never started; one incident per service or family',
      tell: (event) => {
        const codes = event.texts('containers', 'exitCode');
        const ended = event.text('stopCode') === 'EssentialContainerExited';
        if (ended && codes.length > 0 && codes.every((code) => code === '0')) return null;
        const group = event.text('group').replace(/^(service|family):/, '') || name(event.text('taskDefinitionArn'));
        return {
          about: `${event.text('clusterArn')}/${group}`,
          title: `ECS: tasks of ${group} ${ended ? 'stop' : 'do not start'}`,
          text: [event.text('stoppedReason'), ...event.texts('containers', 'reason'), event.text('taskArn')].join('\n'),
          severity: 'task',
          items: [
            event.text('clusterArn').replace(':cluster/', ':service/').concat(`/${group}`),
            event.text('clusterArn'),
          ],
          labels: { cluster: name(event.text('clusterArn')), group, stopCode: event.text('stopCode') },
        };
      },
      example: {
        detail: {
          clusterArn: CLUSTER,
          taskArn: 'arn:aws:ecs:eu-central-1:123456789012:task/shop/t1',
          group: 'service:web',
          lastStatus: 'STOPPED',
          stopCode: 'EssentialContainerExited',
          stoppedReason: 'Essential container in task exited',
          containers: [{ name: 'web', exitCode: 137, reason: 'OutOfMemoryError: Container killed' }],
        },
      },
    },
    {
      detailType: 'ECS Deployment State Change',
      kind: 'deployment',
      decides: { by: 'eventName', opens: ['SERVICE_DEPLOYMENT_FAILED'], resolves: ['SERVICE_DEPLOYMENT_COMPLETED'] },
      tell: (event) => {
        const service = event.resources[0] ?? event.text('deploymentId');
        return {
          about: service,
          title: `ECS: deployment of ${name(service)} failed`,
          text: event.text('reason'),
          severity: 'deployment',
          items: [service],
          at: event.text('updatedAt'),
        };
      },
      example: {
        resources: [SERVICE],
        detail: {
          eventType: 'ERROR',
          eventName: 'SERVICE_DEPLOYMENT_FAILED',
          deploymentId: 'ecs-svc/1',
          reason: 'ECS deployment circuit breaker: task failed to start.',
        },
      },
    },
    {
      detailType: 'ECS Service Action',
      kind: 'service',
      decides: { by: 'eventName', opens: IN_TROUBLE, resolves: ['SERVICE_STEADY_STATE'] },
      tell: (event) => {
        const service = event.resources[0] ?? event.text('clusterArn');
        return {
          about: service,
          title: `ECS: ${name(service)} is in trouble`,
          text: [event.text('eventName'), event.text('reason')].join('\n'),
          severity: 'service',
          items: [service, event.text('clusterArn')],
          at: event.text('createdAt'),
        };
      },
      example: {
        resources: [SERVICE],
        detail: {
          eventType: 'ERROR',
          eventName: 'SERVICE_TASK_PLACEMENT_FAILURE',
          clusterArn: CLUSTER,
          reason: 'RESOURCE:MEMORY',
        },
      },
    },
  ],
});

export const ecr = defineAwsSource({
  id: 'aws.ecr',
  title: 'Amazon ECR',
  summary: 'Scans of images that fail.',
  rows: [
    {
      detailType: 'ECR Image Scan',
      kind: 'scan',
      decides: { by: 'scan-status', opens: ['FAILED'], resolves: ['COMPLETE'] },
      tell: (event) => ({
        about: event.text('repository-name'),
        title: `ECR: scanning an image of ${event.text('repository-name')} failed`,
        text: event.text('image-digest'),
        items: event.resources,
      }),
      example: {
        resources: ['arn:aws:ecr:eu-central-1:123456789012:repository/web'],
        detail: { 'scan-status': 'FAILED', 'repository-name': 'web', 'image-digest': 'sha256:7f5b' },
      },
    },
  ],
});

export const batch = defineAwsSource({
  id: 'aws.batch',
  title: 'AWS Batch',
  summary: 'Jobs that fail for good, until a job of that name in that queue succeeds; queues that are blocked.',
  rows: [
    {
      detailType: 'Batch Job State Change',
      kind: 'job',
      decides: { by: 'status', opens: ['FAILED'], resolves: ['SUCCEEDED'] },
      tell: (event) => ({
        about: `${event.text('jobQueue')}/${event.text('jobName')}`,
        title: `Batch: job ${event.text('jobName')} failed`,
        text: [event.text('statusReason'), event.text('container.reason'), event.text('jobId')].join('\n'),
        items: [event.text('jobQueue'), event.text('jobDefinition')],
        labels: { queue: name(event.text('jobQueue')), job: event.text('jobName') },
      }),
      example: {
        detail: {
          jobName: 'nightly',
          jobId: '4c7599ae',
          jobQueue: 'arn:aws:batch:eu-central-1:123456789012:job-queue/main',
          jobDefinition: 'arn:aws:batch:eu-central-1:123456789012:job-definition/nightly:3',
          status: 'FAILED',
          statusReason: 'Essential container in task exited',
        },
      },
    },
    {
      detailType: 'Batch Job Queue Blocked',
      kind: 'queue',
      tell: (event) => ({
        about: event.text('jobQueue'),
        title: `Batch: queue ${name(event.text('jobQueue'))} is blocked`,
        text: event.text('statusReason'),
        items: [event.text('jobQueue')],
      }),
      example: {
        detail: {
          jobQueue: 'arn:aws:batch:eu-central-1:123456789012:job-queue/main',
          statusReason: 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
        },
      },
    },
  ],
});
