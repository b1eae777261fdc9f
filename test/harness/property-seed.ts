import * as fc from 'fast-check';

/**
 * `npm test` tries the same cases every time, so that a red run can be repeated and a green one means the change is good;
 * `npm run test:long` explores new ones. A failure prints its seed either way.
 */
const SEED = 20_260_907;

if (process.env.FIRSTLINE_TEST_LONG === undefined) fc.configureGlobal({ seed: SEED });
