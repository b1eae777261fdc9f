import { App, Tags } from 'aws-cdk-lib';
import type { CodeOf } from '#infra/bundles.ts';
import { DataStack } from '#infra/stacks/data.ts';
import { ServiceStack } from '#infra/stacks/service.ts';
import { checkTemplates } from './declared/checks.ts';
import { dataStackName, serviceStackName } from './declared/names.ts';
import { type Stage, stageNamed } from './declared/stages.ts';

/**
 * Fixed here and not in cdk.json, so that the template is the same whoever synthesizes it: the CDK command, the desk on
 * one machine, the tests. Asset metadata tells the desk on one machine where a function's bundle lies.
 */
const CONTEXT = {
  'aws:cdk:enable-asset-metadata': true,
  'aws:cdk:disable-version-reporting': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/core:strictCfnValidateErrors': true,
  // The data stack refuses to lose what the service stack uses.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
};

export type DeskAppOptions = {
  /** Without one, what the context value `stage` names. */
  readonly stage?: Stage;
  /**
   * Without a value, yes unless the context value `checks` is false. The checks take most of the time, so the desk on one
   * machine leaves them out: it starts from templates that the tests have checked.
   */
  readonly checks?: boolean;
};

export type DeskApp = { readonly app: App; readonly data: DataStack; readonly service: ServiceStack };

/** The whole desk of one stage. */
export function deskApp(codeOf: CodeOf, options: DeskAppOptions = {}): DeskApp {
  const app = new App({ context: CONTEXT, builtinCloudFormationValidation: false });
  const stage = options.stage ?? stageNamed(app.node.tryGetContext('stage'));
  const checks = options.checks ?? String(app.node.tryGetContext('checks')) !== 'false';
  if (checks) checkTemplates(app);
  const data = new DataStack(app, dataStackName(stage), { stage, codeOf });
  const service = new ServiceStack(app, serviceStackName(stage), { stage, data, codeOf });
  Tags.of(app).add('application', 'firstline');
  Tags.of(app).add('stage', stage.name);
  return { app, data, service };
}
