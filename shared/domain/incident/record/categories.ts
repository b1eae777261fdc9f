import type { CategoriesPart } from '#domain/incident/classification/categories-fragment.ts';
import { invalid } from '#domain/kernel/errors.ts';

/** @throws DomainError invalid when the desk knows its categories and this is none of them */
export function checkCategory(
  { category, subcategory }: { category?: string | null | undefined; subcategory?: string | null | undefined },
  { categories }: CategoriesPart,
): void {
  const known = Object.keys(categories);
  if (known.length === 0 || category === null || category === undefined) return;
  const subcategories = categories[category];
  if (subcategories === undefined) throw invalid('category', `must be one of: ${known.join(', ')}`);
  if (subcategory === null || subcategory === undefined) return;
  if (!subcategories.includes(subcategory)) {
    throw invalid('subcategory', `must be one of: ${subcategories.join(', ') || '(none)'}`);
  }
}
