import PostalMime from 'postal-mime';

/** What the parser knows of a part. */
interface Part {
  readonly parentNode?: Part | undefined;
  readonly contentType: { readonly parsed: { readonly params: Readonly<Record<string, unknown>> } };
  readonly contentDisposition: { readonly parsed: { readonly params: Readonly<Record<string, unknown>> } };
}

/** The parser's own question, which it does not publish; a test holds that it is still asked. */
interface AsksForInlineText {
  isInlineTextNode(part: Part): boolean;
}

const asked = (PostalMime.prototype as unknown as AsksForInlineText).isInlineTextNode;

/**
 * The parser takes a text that is sent inline for words of the mail, also when it is a file with a name: a log of 50 KB then
 * stands in the middle of what somebody wrote. Here a part of a mail that has a file name is a file. A mail that is nothing
 * but such a text is still words.
 */
export class FilesByName extends PostalMime {
  isInlineTextNode(part: Part): boolean {
    return !(part.parentNode && isNamed(part)) && asked.call(this, part);
  }
}

function isNamed({ contentType, contentDisposition }: Part): boolean {
  return [contentDisposition.parsed.params.filename, contentType.parsed.params.name].some(
    (name) => typeof name === 'string' && name.trim() !== '',
  );
}
