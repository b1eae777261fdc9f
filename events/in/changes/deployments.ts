import * as z from 'zod';
import { changeSource, lastOf, principalOf } from './observed-change.ts';

const ACCOUNT = { account: '123456789012', region: 'eu-central-1' };

/** A stack of CloudFormation, CDK's among them. */
export const stacks = changeSource({
  detailType: 'CloudFormation Stack Status Change',
  source: 'aws.cloudformation',
  schema: z.object({
    'stack-id': z.string(),
    'status-details': z.object({ status: z.string() }),
    'client-request-token': z.string().optional(),
  }),
  read: ({ 'stack-id': stack, 'status-details': { status }, 'client-request-token': token }) => {
    const name = stack.split('/')[1] ?? stack;
    return { what: `Stack ${name}: ${status}`, items: [stack, name], id: token && `${name} ${token}` };
  },
  example: {
    ...{ id: '1', source: 'aws.cloudformation', 'detail-type': 'CloudFormation Stack Status Change', ...ACCOUNT },
    ...{
      time: '2026-09-07T09:50:00Z',
      resources: ['arn:aws:cloudformation:eu-central-1:123456789012:stack/checkout/1a2b'],
    },
    detail: {
      'stack-id': 'arn:aws:cloudformation:eu-central-1:123456789012:stack/checkout/1a2b',
      'status-details': { status: 'UPDATE_COMPLETE', 'status-reason': '' },
      'client-request-token': 'deploy-17',
    },
  },
});

export const codeDeploy = changeSource({
  detailType: 'CodeDeploy Deployment State-change Notification',
  source: 'aws.codedeploy',
  schema: z.object({
    application: z.string(),
    deploymentGroup: z.string().optional(),
    deploymentId: z.string(),
    state: z.string(),
  }),
  read: ({ application, deploymentGroup, deploymentId, state }) => ({
    what: `Deployment of ${application}: ${state}`,
    items: [application, deploymentGroup],
    id: deploymentId,
  }),
  example: {
    ...{
      id: '2',
      source: 'aws.codedeploy',
      'detail-type': 'CodeDeploy Deployment State-change Notification',
      ...ACCOUNT,
    },
    ...{
      time: '2026-09-07T09:50:00Z',
      resources: ['arn:aws:codedeploy:eu-central-1:123456789012:application:checkout'],
    },
    detail: { application: 'checkout', deploymentGroup: 'production', deploymentId: 'd-ABC', state: 'SUCCESS' },
  },
});

export const codePipeline = changeSource({
  detailType: 'CodePipeline Pipeline Execution State Change',
  source: 'aws.codepipeline',
  schema: z.object({
    pipeline: z.string(),
    state: z.string(),
    'execution-id': z.string(),
    'execution-trigger': z.object({ 'trigger-detail': z.string().optional() }).optional(),
  }),
  read: ({ pipeline, state, 'execution-id': id, 'execution-trigger': trigger }) => {
    const detail = trigger?.['trigger-detail'];
    return { what: `Pipeline ${pipeline}: ${state}`, items: [pipeline], id, by: detail && principalOf(detail) };
  },
  example: {
    ...{
      id: '3',
      source: 'aws.codepipeline',
      'detail-type': 'CodePipeline Pipeline Execution State Change',
      ...ACCOUNT,
    },
    ...{ time: '2026-09-07T09:50:00Z', resources: ['arn:aws:codepipeline:eu-central-1:123456789012:checkout'] },
    detail: {
      ...{ pipeline: 'checkout', 'execution-id': '01234567-0123-0123-0123-012345678901', state: 'SUCCEEDED' },
      'execution-trigger': {
        'trigger-type': 'StartPipelineExecution',
        'trigger-detail': 'arn:aws:sts::123456789012:assumed-role/Deployer/lin',
      },
    },
  },
});

export const ecs = changeSource({
  detailType: 'ECS Deployment State Change',
  source: 'aws.ecs',
  schema: z.object({ eventName: z.string(), deploymentId: z.string() }),
  read: ({ eventName, deploymentId: id }, { resources: [service = ''] }) => ({
    what: `Service ${lastOf(service)}: ${eventName}`,
    items: [service === '' ? null : lastOf(service)],
    id,
  }),
  example: {
    ...{ id: '4', source: 'aws.ecs', 'detail-type': 'ECS Deployment State Change', ...ACCOUNT },
    ...{ time: '2026-09-07T09:50:00Z', resources: ['arn:aws:ecs:eu-central-1:123456789012:service/shop/checkout'] },
    detail: { eventType: 'INFO', eventName: 'SERVICE_DEPLOYMENT_COMPLETED', deploymentId: 'ecs-svc/123' },
  },
});
