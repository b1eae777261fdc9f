import { cutText } from '#events/terms/text.ts';

const LONGEST_NAME = 120;
/** File systems take 255, and downloads are sometimes numbered. */
const LONGEST_NAME_BYTES = 240;
// Path separators, what shells and file systems treat as special, and characters nobody sees (controls, direction overrides, line separators).
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
  'text/csv': 'csv',
  'application/zip': 'zip',
};

/** @returns a name that is safe as a file name and as the last part of a key; made up from the type when the mail gave none */
export function attachmentName(given: string | null, contentType: string, index: number): string {
  const lastPart = (given ?? '').split(/[\\/]/).at(-1) ?? '';
  const safe = lastPart.replace(UNSAFE, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  if (safe === '' || /^_+$/.test(safe)) return `attachment-${index + 1}.${EXTENSIONS[contentType] ?? 'bin'}`;
  return shorten(safe);
}

/** Keeps the extension, for it says how to open the file. */
function shorten(name: string): string {
  const mark = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  return cutText(name, { units: LONGEST_NAME, bytes: LONGEST_NAME_BYTES, mark });
}
