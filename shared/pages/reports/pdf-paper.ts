import type { Block } from '#domain/incident-report/report.ts';
import { MISSING } from './pdf-font.ts';

const SIZES = { title: 20, heading: 14, part: 11, text: 9.5 } as const;
const INDENT = 12;
const GREY = '#595959';
const BLACK = '#1b1b1b';

/** A sheet that is written from its top: what a block is, in type. */
export class PdfPaper {
  readonly mark = MISSING;
  readonly #document: PDFKit.PDFDocument;
  readonly #known = new Map<string, boolean>();
  #lacks = false;

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
  }

  /** Whether a sign was written that the font does not have. */
  get lacks(): boolean {
    return this.#lacks;
  }

  title(text: string): void {
    this.#write(text, { size: SIZES.title, before: 0 });
  }

  heading(text: string): void {
    this.#write(text, { size: SIZES.heading, before: 1.2 });
  }

  note(text: string): void {
    this.#write(text, { color: GREY, before: 0.3 });
  }

  block(block: Block): void {
    switch (block.kind) {
      case 'facts':
        for (const [label, value] of block.rows) this.#labelled(label, value);
        return;
      case 'table':
        return this.#table(block.head, block.rows);
      case 'list':
        for (const item of block.items) this.#write(`• ${item}`, { indent: INDENT });
        return;
      case 'heading':
        return this.#write(block.text, { size: SIZES.part, before: 0.8 });
      case 'question':
        return this.#write(block.text, { before: 0.5 });
      case 'text':
        return this.#write(block.text, { indent: INDENT });
      case 'note':
        return this.note(block.text);
    }
  }

  #labelled(label: string, value: string): void {
    this.#write(`${label}: ${value}`);
  }

  /** A row is a line for each cell with what it is: a column would be too narrow for what people write. */
  #table(head: readonly string[], rows: readonly (readonly string[])[]): void {
    this.note(head.join(' · '));
    for (const [first = '', ...others] of rows) {
      this.#write([first, ...others.filter((cell) => cell !== '')].join(' · '), { before: 0.15 });
    }
  }

  #write(text: string, manner: { size?: number; color?: string; before?: number; indent?: number } = {}): void {
    const { size = SIZES.text, color = BLACK, before = 0.1, indent = 0 } = manner;
    const { left } = this.#document.page.margins;
    this.#document.fontSize(size).fillColor(color).moveDown(before);
    this.#document.text(this.#printable(text), left + indent, undefined, { width: this.#width - indent });
  }

  get #width(): number {
    const { width, margins } = this.#document.page;
    return width - margins.left - margins.right;
  }

  #printable(text: string): string {
    const lines = text.replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
    return Array.from(lines.toWellFormed(), (sign) => (this.#has(sign) ? sign : this.#missing(sign))).join('');
  }

  /** Signs without a shape of their own are left out; any other has a mark in its place. */
  #missing(sign: string): string {
    if (/[\p{Cc}\p{Cf}\p{M}]/u.test(sign)) return '';
    this.#lacks = true;
    return MISSING;
  }

  #has(sign: string): boolean {
    if (sign === '\n') return true;
    const known = this.#known.get(sign);
    if (known !== undefined) return known;
    const found = fontOf(this.#document).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) && !/\p{C}/u.test(sign);
    this.#known.set(sign, found);
    return found;
  }
}

interface Font {
  hasGlyphForCodePoint(point: number): boolean;
}

/** What the library reads the font's file by; its types do not name it. */
function fontOf(document: PDFKit.PDFDocument): Font {
  return (document as unknown as { readonly _font: { readonly font: Font } })._font.font;
}
