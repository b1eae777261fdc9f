/**
 * The one font of what is printed: Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and Georgian letters in one file of 740 KB, of
 * which a document carries the letters it uses. The bundle has it beside its code, under the same name (infra/bundles.ts).
 */
export const REPORT_FONT = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
