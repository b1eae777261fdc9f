/*
 * What runs, or brings along what runs, when somebody opens it on a usual computer. The list is of kinds, not of all kinds: a
 * file that is not on it is not therefore harmless, which is why every file is handed out as a download.
 */
const RUNS =
  /\.(?:exe|com|scr|pif|bat|cmd|msi|msp|msix|cpl|dll|sys|js|jse|mjs|vbs|vbe|wsf|wsh|hta|ps1|psm1|psc1|reg|lnk|inf|jar|jnlp|app|pkg|dmg|command|sh|bash|run|deb|rpm|apk|iso|img|vhdx?|chm|url|scf|library-ms|settingcontent-ms|application|gadget|xll|one|html?|xhtml|shtml|svg|xml|swf|docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppam|ppsm|sldm)[. ]*$/i;
const TYPES =
  /^(?:text\/html|application\/xhtml\+xml|image\/svg\+xml|text\/javascript|application\/(?:javascript|x-msdownload|x-msdos-program|x-sh|java-archive|hta|x-shockwave-flash))$/i;

/** The first bytes of programs for Windows, Linux and macOS, of scripts, and of shortcuts. */
const PROGRAMS: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x23, 0x21],
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
];
const MARKUP =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,200}?-->\s*)?<(?:!doctype\s+html|html|head|body|script|svg|iframe)\b/i;
const LOOKED_AT = 512;

/**
 * The declared type stays what it is, for nobody is shown a file by it.
 *
 * @returns whether opening a file could run something, by its name, by what it is declared as, or by what it is
 */
export function isDangerous({ name, contentType, content }: DangerFacts): boolean {
  if (RUNS.test(name) || TYPES.test(contentType)) return true;
  if (PROGRAMS.some((bytes) => bytes.every((byte, index) => content[index] === byte))) return true;
  return MARKUP.test(Buffer.from(content.subarray(0, LOOKED_AT)).toString('latin1'));
}

interface DangerFacts {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}
