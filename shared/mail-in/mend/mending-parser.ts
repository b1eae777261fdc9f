import PostalMime from 'postal-mime';
import { decodeCharset, isPlainUtf8 } from './charset.ts';
import { charsetOfPage } from './charset-hint.ts';
import { mendWords } from './header-bytes.ts';

/** What the parser knows of a part. */
interface Part {
  readonly parentNode?: Part | undefined;
  readonly contentType: { readonly parsed: { readonly value: string; readonly params: Record<string, unknown> } };
  readonly contentDisposition: { readonly parsed: { readonly params: Record<string, unknown> } };
  content: ArrayBuffer | null;
}

/** The parser's own question, which it does not publish; a test holds that it is still asked. */
interface AsksForInlineText {
  isInlineTextNode(part: Part): boolean;
}

const asked = (PostalMime.prototype as unknown as AsksForInlineText).isInlineTextNode;

type Options = ConstructorParameters<typeof PostalMime>[0];

/**
 * The parser takes a text that is sent inline for words of the mail, also when it is a file with a name: a log of 50 KB then
 * stands in the middle of what somebody wrote. Here a part of a mail that has a file name is a file. A mail that is nothing
 * but such a text is still words.
 *
 * The parser reads no charset but those of the web, so each text and each name is given to it in UTF-8.
 */
export class MendingParser extends PostalMime {
  readonly #hint: string | null;

  /** @param hint a charset the header of the mail declares */
  constructor(options: Options, hint: string | null) {
    super(options);
    this.#hint = hint;
  }

  isInlineTextNode(part: Part): boolean {
    mendName(part);
    const isText = !(part.parentNode && isNamed(part)) && asked.call(this, part);
    if (isText) writeInUtf8(part, this.#hint);
    return isText;
  }
}

/** It may stand in both fields, in encoded words against the rules of both. */
function mendName({ contentType, contentDisposition }: Part): void {
  for (const params of [contentType.parsed.params, contentDisposition.parsed.params]) {
    for (const key of ['name', 'filename']) {
      const value = params[key];
      if (typeof value === 'string' && value.includes('=?')) params[key] = mendWords(value);
    }
  }
}

function writeInUtf8(part: Part, hint: string | null): void {
  if (part.content === null) return;
  const bytes = new Uint8Array(part.content);
  const { value, params } = part.contentType.parsed;
  const declared = typeof params.charset === 'string' ? params.charset : null;
  const charset = declared ?? (value === 'text/html' ? charsetOfPage(bytes) : null);
  if (!(charset === null || /^utf-?8$/i.test(charset)) || !isPlainUtf8(bytes)) {
    part.content = new TextEncoder().encode(decodeCharset(bytes, charset, hint)).buffer;
  }
  params.charset = 'utf-8';
}

function isNamed({ contentDisposition, contentType }: Part): boolean {
  return [contentDisposition.parsed.params.filename, contentType.parsed.params.name].some(
    (name) => typeof name === 'string' && name.trim() !== '',
  );
}
