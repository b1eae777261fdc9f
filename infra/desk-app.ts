import { App, Tags } from 'aws-cdk-lib';
import type { CodeOf } from '#infra/bundles.ts';
import { checkAgainstRules } from '#infra/nag.ts';
import { dataStackName, serviceStackName } from '#infra/names.ts';
import { DataStack } from '#infra/stacks/data.ts';
import { ServiceStack } from '#infra/stacks/service.ts';
import { type Stage, stageNamed } from '#infra/stages.ts';

/**
 * Fixed here and not in cdk.json, so that the template is the same whoever synthesizes it: the CDK command, the desk on
 * one machine, the tests. Asset metadata tells the desk on one machine where a function's bundle lies.
 */
const CONTEXT = {
  'aws:cdk:enable-asset-metadata': true,
  'aws:cdk:disable-version-reporting': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
};

export type DeskApp = { readonly app: App; readonly data: DataStack; readonly service: ServiceStack };

/** The whole desk of one stage: `stage` or, without one, what the context value `stage` names. */
export function deskApp(codeOf: CodeOf, stage?: Stage): DeskApp {
  const app = new App({ context: CONTEXT });
  const chosen = stage ?? stageNamed(app.node.tryGetContext('stage'));
  const data = new DataStack(app, dataStackName(chosen), chosen);
  const service = new ServiceStack(app, serviceStackName(chosen), { stage: chosen, data, codeOf });
  Tags.of(app).add('application', 'firstline');
  Tags.of(app).add('stage', chosen.name);
  checkAgainstRules(app);
  return { app, data, service };
}
