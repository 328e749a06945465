import { isIP } from 'node:net';

// Finds values that Sentry would reject before the first request. Each function returns the violated rule as a clause.

const maxEnvironmentLength = 64;
/** Of the column: Sentry's own validation accepts more, and its database then fails. */
const maxUrlLength = 200;

/** The environment of a deploy or a monitor. It is case-sensitive, and Sentry creates it when it is new. */
export function environmentProblem(environment: string): string | undefined {
  if (/[/\n\r\f]/.test(environment)) return 'an environment must not contain / or line breaks';
  return lengthProblem(environment, maxEnvironmentLength);
}

/** Sentry requires a host with a dot, an IP address or `localhost`, and rejects bare host names and underscores. */
export function urlProblem({ href, hostname }: URL): string | undefined {
  const isDomain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:xn--[a-z0-9-]+|[a-z]{2,})\.?$/.test(hostname);
  if (!isDomain && hostname !== 'localhost' && isIP(hostname.replace(/^\[|\]$/g, '')) === 0) {
    return `Sentry does not accept the host "${hostname}"; use a full domain name, an IP address or localhost`;
  }
  return lengthProblem(href, maxUrlLength);
}

/** Counts characters as Sentry does, by code points. */
export function lengthProblem(text: string, maxLength: number): string | undefined {
  const { length } = [...text];
  return length > maxLength ? `it has ${length} characters, and Sentry accepts at most ${maxLength}` : undefined;
}
