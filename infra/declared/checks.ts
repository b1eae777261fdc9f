import { type App, CloudFormationValidatePlugin, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** One for all apps of a process: its engine takes a second to start. */
const cloudFormation = new CloudFormationValidatePlugin();

/** Synthesis fails on what CloudFormation would refuse, and on a finding that no one has argued away beside its resource. */
export function checkTemplates(app: App): void {
  Validations.of(app).addPlugins(cloudFormation, new AwsSolutionsChecks(app));
}

/** Accepts one finding on one construct. @param reason why the rule does not fit here, for the one who audits the desk */
export function accept(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${id}`, reason });
}

/** Accepts a type of resource that is newer than what this version of CDK knows. @param reason where it is described */
export function acceptNewType(construct: IConstruct, reason: string): void {
  Validations.of(construct).acknowledge({ id: 'CloudFormation-Validate::F3006', reason });
}
