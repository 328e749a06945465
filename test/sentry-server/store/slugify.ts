/** Django's `slugify`: lower case, spaces and hyphens become one hyphen, and other special characters are dropped. */
export function slugify(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/[^\w\s-]/g, '');
  return plain
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '-');
}
