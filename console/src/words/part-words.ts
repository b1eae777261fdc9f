/** Files of one language each, by their paths. */
type Files<PartWords> = Readonly<Record<string, () => Promise<{ words: PartWords }>>>;

/**
 * Words that are loaded with the part of the console they belong to, since most people never go there.
 *
 * @param files - `words.ts` of each language's folder, as `../words/<language>/<part>/words.ts`
 * @returns what loads them: the same promise each time, so that a page can wait for it while it is drawn
 */
export function partWords<PartWords>(files: Files<PartWords>, part: string): (language: string) => Promise<PartWords> {
  const loaded = new Map<string, Promise<PartWords>>();
  const load = async (language: string) => {
    const file = files[`../words/${language}/${part}/words.ts`];
    if (file === undefined) throw new Error(`no words of ${part} for ${language}`);
    return (await file()).words;
  };
  return (language) => {
    const known = loaded.get(language) ?? load(language);
    loaded.set(language, known);
    return known;
  };
}
