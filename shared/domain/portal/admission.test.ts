import { expect, it } from 'vitest';
import { isAdmitted } from './admission.ts';
import { PORTAL } from './portal-fragment.ts';

const of = (...domains: string[]) => ({ portal: { domains } });

it.each([
  ['ana@example.com', ['example.com'], true],
  ['Ana@EXAMPLE.com', ['example.com'], true],
  ['ana@mail.example.com', ['example.com'], false],
  ['ana@example.com.evil.test', ['example.com'], false],
  ['ana@evil.test', [], false],
  ['"ana@example.com"@evil.test', ['example.com'], false],
  ['nobody', ['example.com'], false],
])('given %s at a portal of %j then whether they are admitted is %s', (address, domains, admitted) => {
  expect(isAdmitted(of(...domains), address)).toBe(admitted);
});

it.each(['Example.com', 'example', '*.example.com', 'example.com.', '@example.com'])(
  'given %s as a domain then it is refused',
  (domain) => {
    expect(PORTAL.fields.portal.safeParse({ domains: [domain] }).success).toBe(false);
  },
);
