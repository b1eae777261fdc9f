import { bundleFunctions } from '#infra/bundles.ts';
import { deskApp } from '#infra/desk-app.ts';

/** `node infra/app.ts --unchecked` synthesizes what the tests have checked before, in a third of the time. */
deskApp(bundleFunctions(), { checks: !process.argv.includes('--unchecked') }).app.synth();
