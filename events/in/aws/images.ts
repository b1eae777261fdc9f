import { defineAwsSource } from './define-aws-source.ts';

export const dlm = defineAwsSource({
  id: 'aws.dlm',
  title: 'Amazon Data Lifecycle Manager',
  summary: 'Policies of snapshots and images that run into errors.',
  defaultSeverity: 'high',
  rows: [
    {
      detailType: 'DLM Policy State Change',
      kind: 'policy',
      decides: { by: 'state', opens: ['ERROR'], resolves: ['ENABLED'] },
      tell: (event) => ({
        about: event.text('policy_id') || (event.resources[0] ?? ''),
        title: `Data Lifecycle Manager: policy ${event.text('policy_id')} is in error`,
        text: event.text('cause'),
        items: event.resources,
      }),
      example: { detail: { state: 'ERROR', cause: 'Role is not assumable', policy_id: 'policy-01' } },
    },
  ],
});

export const imageBuilder = defineAwsSource({
  id: 'aws.imagebuilder',
  title: 'EC2 Image Builder',
  summary: 'Images that cannot be built.',
  rows: [
    {
      detailType: 'EC2 Image Builder Image State Change',
      kind: 'image',
      decides: { by: 'state.status', opens: ['FAILED'], resolves: ['AVAILABLE'] },
      tell: (event) => {
        // The last two parts are version and build: the next build of the recipe ends what this one began.
        const image = (event.resources[0] ?? '').split('/').slice(0, 2).join('/');
        return {
          about: image,
          title: `Image Builder: ${image.split('/').at(-1)} failed`,
          text: event.text('state.reason'),
          items: event.resources,
        };
      },
      example: {
        resources: ['arn:aws:imagebuilder:eu-central-1:123456789012:image/web/1.0.0/7'],
        detail: { 'previous-state': { status: 'TESTING' }, state: { status: 'FAILED', reason: 'A test failed.' } },
      },
    },
  ],
});
