/** What an organization token (`sntrys_…`) tells about itself. */
export interface OrgToken {
  readonly org: string;
  /** Base URL of the Sentry that made it; missing in some that self-hosted servers made. */
  readonly url: string | undefined;
  /** Base URL of the region that holds the organization. */
  readonly regionUrl: string | undefined;
}

const orgTokenPrefix = 'sntrys_';

/**
 * Reads the payload of an organization token: `sntrys_<base64 of JSON>_<secret>`. Any other token, and one that cannot
 * be read, is opaque and gives undefined; whether it is valid is for Sentry to say.
 */
export function parseOrgToken(token: string): OrgToken | undefined {
  if (!token.startsWith(orgTokenPrefix)) return undefined;
  const payload = token.slice(orgTokenPrefix.length).split('_')[0] ?? '';
  try {
    const { org, url, region_url } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    if (typeof org !== 'string' || org === '') return undefined;
    return { org, url: textOrNone(url), regionUrl: textOrNone(region_url) };
  } catch {
    return undefined;
  }
}

/** The secret part of an organization token, which must not be shown either; undefined for other tokens. */
export function secretPart(token: string): string | undefined {
  return token.startsWith(orgTokenPrefix) ? token.slice(orgTokenPrefix.length).split('_')[1] : undefined;
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
