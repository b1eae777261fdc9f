/** UTF-7 (RFC 2152) was forbidden on the web and left out of every runtime; Outlook wrote it for years. */
const SHIFTED = /\+([A-Za-z0-9+/]*)-?/g;

/** @returns the text behind UTF-7; what is none stays as it is */
export function decodeUtf7(text: string): string {
  return text.replace(SHIFTED, (whole, base64: string) => {
    if (base64 === '') return whole === '+-' ? '+' : whole;
    const bytes = Buffer.from(base64, 'base64');
    // Sixteen bits a character, the most significant byte first; bits left over are padding.
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return even.length === 0 ? whole : Buffer.from(even).swap16().toString('utf16le');
  });
}

export function isUtf7(charset: string): boolean {
  return /^(?:x-)?(?:unicode-[12]-\d-)?utf-?7$/i.test(charset.trim());
}
