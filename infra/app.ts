import { bundleFunctions } from '#infra/bundles.ts';
import { deskApp } from '#infra/desk-app.ts';

deskApp(bundleFunctions()).app.synth();
