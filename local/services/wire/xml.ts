const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an XML element. Control characters XML 1.0 has no form for become references, as S3 answers them. */
export function xmlText(value: string | number | boolean): string {
  return String(value)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(
      /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      (character) => `&#x${character.charCodeAt(0).toString(16)};`,
    );
}

/** `<name>…</name>` around text. */
export function element(name: string, value: string | number | boolean): string {
  return `<${name}>${xmlText(value)}</${name}>`;
}
