export interface OrgToken {
  readonly org: string;
  /** Of the server that created it; missing in the tokens of some self-hosted servers. */
  readonly url: string | undefined;
  readonly regionUrl: string | undefined;
}

const orgTokenPrefix = 'sntrys_';

/** Reads `sntrys_<base64 of JSON>_<secret>`; undefined for anything else: Sentry decides whether a token is valid. */
export function parseOrgToken(token: string): OrgToken | undefined {
  if (!token.startsWith(orgTokenPrefix)) return undefined;
  const payload = token.slice(orgTokenPrefix.length).split('_')[0] ?? '';
  try {
    const { org, url, region_url } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    if (typeof org !== 'string' || org === '') return undefined;
    return { org, url: nonEmptyText(url), regionUrl: nonEmptyText(region_url) };
  } catch {
    return undefined;
  }
}

/** Must not be shown on its own either. Undefined for other tokens. */
export function secretPart(token: string): string | undefined {
  return token.startsWith(orgTokenPrefix) ? token.slice(orgTokenPrefix.length).split('_')[1] : undefined;
}

function nonEmptyText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
