/**
 * @returns the Content-Disposition of a file that is to be saved, never shown. Old programs read the plain name, all others the
 * extended one (RFC 6266); nothing in a name can end either.
 */
export function downloadOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended(name)}`;
}

/** RFC 8187 reserves three characters that URI encoding leaves alone. */
function extended(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
