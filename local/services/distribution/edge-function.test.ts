import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { edgeFunction } from './edge-function.ts';

const deployed = (name: string) =>
  edgeFunction(readFileSync(new URL(`../../../infra/console/edge/${name}.js`, import.meta.url), 'utf8'));

it.each([
  ['/console/', '/console/index.html'],
  ['/console/incidents/INC-000001', '/console/index.html'],
  ['/console/people/ana@example.com', '/console/index.html'],
  ['/console/config.json', '/console/config.json'],
  ['/console/icon.svg', '/console/icon.svg'],
  ['/console/assets/index-1a2b.js', '/console/assets/index-1a2b.js'],
  ['/consoles', '/consoles'],
])('given %s then the file is %s', (uri, file) => {
  expect(deployed('find-file')({ method: 'GET', uri })).toEqual({ uri: file });
});

it.each(['/', '/console'])('given %s then it leads to the console', (uri) => {
  expect(deployed('find-file')({ method: 'GET', uri })).toMatchObject({
    statusCode: 302,
    headers: { location: { value: '/console/' } },
  });
});

it('given a call of the API then it is passed on without the prefix', () => {
  expect(deployed('strip-api')({ method: 'GET', uri: '/api/incidents' })).toEqual({ uri: '/incidents' });
});
