import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentName } from './attachment-name.ts';

describe('Given what a mail calls a file, attachmentName', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['C:\\Users\\ada\\Bild 1.png', 'Bild 1.png'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'attachment-1.pdf'],
    ['', 'attachment-1.pdf'],
    ['invoice\u202Efdp.exe', 'invoice_fdp.exe'],
    ['a\r\nb.txt', 'a_b.txt'],
  ])('makes %j safe', (given, expected) => {
    expect(attachmentName(given, 'application/pdf', 0)).toBe(expected);
  });

  it('keeps the extension of a long one', () => {
    expect(attachmentName(`${'a'.repeat(500)}.pdf`, 'application/pdf', 0)).toMatch(/^a{116}\.pdf$/);
  });

  it('is never a path, empty or endless', async () => {
    const given = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.property(given, (text) => {
        const name = attachmentName(text, 'x/y', 3);
        expect(name).not.toMatch(/[\\/\p{Cc}]|^\.|^$/u);
        expect(name.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});
