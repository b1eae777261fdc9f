import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const STYLES = /global-styles\/index\.css$/;
const EMBEDDED = /url\(["']?data:font\/woff2;(?:charset=utf-8;)?base64,([A-Za-z0-9+/=]+)["']?\)/g;

/**
 * Emits the fonts that Cloudscape's global styles embed as files of their own: embedded, they are 223 KB that block the first
 * paint, and `font-src 'self'` refuses them.
 */
export function fontsAsFiles(): Plugin {
  return {
    name: 'fonts-as-files',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!STYLES.test(id)) return null;
      const styles = await readFile(id, 'utf8');
      return styles.replace(EMBEDDED, (_, data: string) => {
        const source = Buffer.from(data, 'base64');
        const fileName = `assets/font-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.woff2`;
        this.emitFile({ type: 'asset', fileName, source });
        return `url(/console/${fileName})`;
      });
    },
  };
}
