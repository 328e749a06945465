/** Django's `slugify`: lower case, spaces and runs of hyphens to one hyphen, all other signs dropped. */
export function slugify(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/[^\w\s-]/g, '');
  return plain
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '-');
}
