import { isIP } from 'node:net';

/*
 * What Sentry accepts, so that a value that it would refuse is found before the first request. Each function gives the
 * rule that is broken, as a clause for a message; undefined when all is well.
 */

const longestVersion = 200;
const longestEnvironment = 64;
const longestDeployName = 64;
const longestDist = 64;
const longestUrl = 2048;

/** A version that holds a slash would be stored but could never be reached again: it is part of URLs. */
export function versionProblem(version: string): string | undefined {
  if (/[\\/]/.test(version)) {
    return `a release must not contain / or \\, for example "${version.replace(/[\\/]+/g, '-')}" could be used`;
  }
  if (/\p{Cc}/u.test(version)) return 'a release must not contain line breaks, tabs or other control characters';
  // Sentry looks at these without the spaces around them.
  if (/^(\.{0,2}|latest)$/i.test(version.trim())) return 'a release needs a name that is not ".", ".." or "latest"';
  return tooLong(version, longestVersion);
}

/** The name of an environment, of a deploy or of a monitor's. Case-sensitive; made by Sentry when it is new. */
export function environmentProblem(environment: string): string | undefined {
  if (/[/\n\r\f]/.test(environment)) return 'an environment must not contain / or line breaks';
  return tooLong(environment, longestEnvironment);
}

export function deployNameProblem(name: string): string | undefined {
  return tooLong(name, longestDeployName);
}

export function distProblem(dist: string): string | undefined {
  if (/\p{Cc}/u.test(dist)) return 'a dist must not contain line breaks, tabs or other control characters';
  return tooLong(dist, longestDist);
}

/** A header to be stored with a file: `Key: Value`. */
export function headerProblem(header: string): string | undefined {
  if (!/^\s*[^\s:]+\s*:/.test(header)) return 'a header is written as Key: Value';
  return /[\n\t\r\f\v\\]/.test(header) ? 'a header must not contain line breaks, tabs or backslashes' : undefined;
}

/** Sentry wants a host with a dot, an IP address or `localhost`; it knows no bare host names and no underscores. */
export function urlProblem({ href, hostname }: URL): string | undefined {
  const isDomain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:xn--[a-z0-9-]+|[a-z]{2,})\.?$/.test(hostname);
  if (!isDomain && hostname !== 'localhost' && isIP(hostname.replace(/^\[|\]$/g, '')) === 0) {
    return `Sentry takes no URL with the host "${hostname}"; it must be a full domain name, an IP address or localhost`;
  }
  return tooLong(href, longestUrl);
}

export function monitorSlugProblem(slug: string): string | undefined {
  if (/^[a-z0-9_-]{1,50}$/.test(slug) && !/^\d+$/.test(slug)) return undefined;
  const suggestion = suggestedSlug(slug);
  const example = suggestion && `, for example "${suggestion}" could be used`;
  return `a monitor slug has 1 to 50 lower-case letters, digits, _ and -, and not only digits${example}`;
}

/** The slug that comes closest; empty where nothing is left of the text. */
function suggestedSlug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return /^\d+$/.test(slug) ? `job-${slug}`.slice(0, 50) : slug;
}

/** The name of a time zone as the tz database spells it; undefined when it has none of that name. */
export function knownTimezone(name: string): string | undefined {
  if (!/^[a-z]/i.test(name)) return undefined; // An offset, which is no name.
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    const isMisspelt = /^[a-z]/.test(name) || timeZone.toLowerCase() === name.toLowerCase();
    return isMisspelt ? timeZone : name;
  } catch {
    return undefined;
  }
}

/** Counts characters as Sentry does, by code points. */
function tooLong(text: string, longest: number): string | undefined {
  const length = [...text].length;
  return length > longest ? `it has ${length} characters, and Sentry takes at most ${longest}` : undefined;
}
