import { expect, it } from 'vitest';
import docs from '../../../../docs/paging.md?raw';
import { manifestOf } from './manifest.ts';

it('when an app is made from the console then it is the one of the documentation', () => {
  expect(docs).toContain(manifestOf('https://API'));
});
