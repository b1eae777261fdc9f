import { bundleFunctions } from '#infra/bundles.ts';
import { deskApp } from '#infra/desk-app.ts';

/** Context: `-c stage=<name>` (infra/declared/stages.ts), `-c checks=false`. */
deskApp(await bundleFunctions()).app.synth();
