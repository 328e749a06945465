/**
 * The Authorization for the sites that a token was given for. It goes nowhere else: not where a redirect or an answer
 * points to.
 */
export function bearerTokenFor(homes: readonly URL[], token: string): (url: URL) => string | undefined {
  return (url) => (homes.some((home) => isSameSite(home, url)) ? `Bearer ${token}` : undefined);
}

/** Whether the target belongs to the site: the same host, or a subdomain of it, and no encryption is given up. */
export function isSameSite(home: URL, target: URL): boolean {
  const keepsEncryption = target.protocol === 'https:' || (target.protocol === 'http:' && home.protocol === 'http:');
  return keepsEncryption && (target.host === home.host || target.hostname.endsWith(`.${home.hostname}`));
}
