/** As a clause for a message; undefined for a slug that Sentry accepts. */
export function monitorSlugProblem(slug: string): string | undefined {
  if (/^[a-z0-9_-]{1,50}$/.test(slug) && !/^\d+$/.test(slug)) return undefined;
  const suggestion = suggestSlug(slug);
  const example = suggestion && `; use "${suggestion}", for example`;
  return `a monitor slug has 1 to 50 lower-case letters, digits, _ and -, and not only digits${example}`;
}

function suggestSlug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return /^\d+$/.test(slug) ? `job-${slug}`.slice(0, 50) : slug;
}

/** As the tz database spells it; undefined if it does not contain the name. */
export function knownTimezone(name: string): string | undefined {
  if (!/^[a-z]/i.test(name)) return undefined; // An offset is not a name.
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    const isMisspelt = /^[a-z]/.test(name) || timeZone.toLowerCase() === name.toLowerCase();
    return isMisspelt ? timeZone : name;
  } catch {
    return undefined;
  }
}
