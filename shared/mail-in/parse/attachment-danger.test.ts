import { describe, expect, it } from 'vitest';
import { isDangerous } from './attachment-danger.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const PNG = '\x89PNG\r\n\x1a\n';
const file = (name: string, content = 'x', contentType = 'application/octet-stream') =>
  isDangerous({ name, contentType, content: bytes(content) });

describe('Given a file of a mail', () => {
  it.each([
    ['a program', file('setup.exe')],
    ['a program behind a harmless name', file('photo.png', 'MZ\x90\x00', 'image/png')],
    ['a program behind two extensions', file('invoice.pdf.scr')],
    ['a name that ends in dots', file('setup.exe...')],
    ['a script', file('notes.txt', '#!/bin/sh\nrm -rf ~')],
    ['macros', file('budget.XLSM')],
    ['a page', file('letter.txt', '<!-- hello --><html><script>', 'text/plain')],
    ['a drawing that can run scripts', file('logo', '<?xml version="1.0"?><svg onload="x">', 'image/png')],
    ['a declared page', file('x', 'x', 'text/html')],
  ])('marks %s', (_, dangerous) => {
    expect(dangerous).toBe(true);
  });

  it.each([
    ['a picture', file('photo.png', PNG, 'image/png')],
    ['a text', file('notes.txt', 'Hello <b>there</b>', 'text/plain')],
    ['a document', file('report.pdf', '%PDF-1.7', 'application/pdf')],
    ['nothing', file('empty.txt', '')],
  ])('does not mark %s', (_, dangerous) => {
    expect(dangerous).toBe(false);
  });
});
