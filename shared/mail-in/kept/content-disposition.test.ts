import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { downloadOf } from './content-disposition.ts';

it('Given a name, downloadOf writes it twice: for old programs and for all others', () => {
  expect(downloadOf('Grüße "1".pdf')).toBe(
    `attachment; filename="Gr__e _1_.pdf"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%221%22.pdf`,
  );
  expect(downloadOf("it's (1)*.txt")).toContain("filename*=UTF-8''it%27s%20%281%29%2A.txt");
});

const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 })
  .map((units) => String.fromCharCode(...units));

it('Given any name, downloadOf stays one header and one parameter', async () => {
  await fc.assert(
    fc.property(fc.oneof(anything, fc.constant('a"\r\nSet-Cookie: x\ud800')), (name) => {
      expect(downloadOf(name)).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w%.!~-]*$/);
    }),
  );
});
