import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';

const fields = {
  /** Known categories and their subcategories; empty means any. */
  categories: z.record(NameSchema, z.array(NameSchema)),
};

export type CategoriesPart = Part<typeof fields>;

export const CATEGORIES = fragment({ fields, shipped: () => ({ categories: {} }), asOf: 'opening' });
