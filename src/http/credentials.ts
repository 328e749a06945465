/**
 * The Authorization for one origin. A token goes to the origin that it was given for, and nowhere else: not where a
 * redirect or an answer points to.
 */
export function bearerOnlyFor(home: URL, token: string): (url: URL) => string | undefined {
  return ({ origin }) => (origin === home.origin ? `Bearer ${token}` : undefined);
}
