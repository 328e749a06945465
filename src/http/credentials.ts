/** Only trusted sites get the token, not a site that a redirect or a response points to. */
export function bearerTokenFor(trustedSites: readonly URL[], token: string): (url: URL) => string | undefined {
  return (url) => (trustedSites.some((site) => isSameSite(site, url)) ? `Bearer ${token}` : undefined);
}

/** Whether the target is on the site's host or a subdomain of it, and not less encrypted. */
export function isSameSite(site: URL, target: URL): boolean {
  const keepsEncryption = target.protocol === 'https:' || (target.protocol === 'http:' && site.protocol === 'http:');
  return keepsEncryption && (target.host === site.host || target.hostname.endsWith(`.${site.hostname}`));
}
