/** The services of AWS whose events are read by a table. Adding one is rows in a file beside this and a line below. */
import type { BusSource } from '#events/in/source/define-source.ts';
import { autoScaling, ec2 } from './compute.ts';
import { batch, ecr, ecs } from './containers.ts';
import { dataSync, emr, emrServerless, glue, glueDataQuality } from './data.ts';
import { dms, openSearch, rds } from './databases.ts';
import { amplify, cloudFormation, codeBuild, codeDeploy } from './delivery.ts';
import { dlm, imageBuilder } from './images.ts';
import { acm, kms, secretsManager, signIn } from './keys-and-sign-in.ts';
import { costAnomalies, devOpsGuru, synthetics, transferFamily, trustedAdvisor } from './operations.ts';
import { appFlow, mediaLive, sageMaker } from './pipelines.ts';
import { accessAnalyzer, inspector, macie } from './security.ts';

export const AWS_SERVICES: readonly BusSource[] = [
  ...[ecs, ecr, batch, autoScaling, ec2, dlm, imageBuilder],
  ...[rds, dms, openSearch],
  ...[codeBuild, codeDeploy, cloudFormation, amplify],
  ...[glue, glueDataQuality, emr, emrServerless, dataSync, sageMaker, appFlow, mediaLive],
  ...[inspector, macie, accessAnalyzer, kms, signIn, secretsManager, acm],
  ...[synthetics, trustedAdvisor, devOpsGuru, costAnomalies, transferFamily],
];
