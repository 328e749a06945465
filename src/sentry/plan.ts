import { InputErrors } from '../github-actions/input-errors.ts';
import { isSameSite } from '../http/credentials.ts';
import { toBaseUrl } from '../http/path.ts';
import { type OrgToken, parseOrgToken } from './auth-token.ts';
import type { Dsn } from './dsn.ts';
import type { Connection } from './errors.ts';
import type { ConnectionInputs } from './inputs.ts';

const sentrySaas = 'https://sentry.io/';
const missingToken =
  'it is missing; store a token as a secret (Settings > Secrets and variables > Actions; for Dependabot, > Dependabot), ' +
  'and pass it with this input, as ${{ secrets.SENTRY_AUTH_TOKEN }}, or with the variable SENTRY_AUTH_TOKEN; ' +
  'to skip the step without a token, set if-no-token to skip';

export interface SentryPlan {
  readonly connection: Connection;
  /** Empty in a dry run without a token. */
  readonly token: string;
  /** The Sentry server, and the region that the token names. Only these may get the token. */
  readonly trustedSites: readonly URL[];
  /** Slugs without duplicates; at least one, unless `needsProjects` is false. */
  readonly projects: readonly string[];
}

interface Needs {
  readonly needsProjects?: boolean;
  readonly needsToken?: boolean;
}

/** An organization token contains its organization and its server, so both inputs can be left out with it. */
export function planSentry(
  inputs: ConnectionInputs,
  inputErrors: InputErrors,
  { needsProjects = true, needsToken = true }: Needs = {},
): SentryPlan {
  const { authToken, projects } = inputs;
  const orgToken = authToken ? parseOrgToken(authToken) : undefined;
  const org = inputs.org ?? orgToken?.org;
  if (!authToken && needsToken) inputErrors.add('auth-token', missingToken);
  inputErrors.checkSecret('auth-token', authToken);
  if (!org && (authToken || needsToken)) {
    inputErrors.add('org', 'it is missing; set this input or the variable SENTRY_ORG');
  }
  if (needsProjects && projects.length === 0) {
    inputErrors.add(
      'projects',
      'it is missing; set at least one project with this input or the variable SENTRY_PROJECT',
    );
  }
  if (org) inputErrors.check('org', org, slugProblem(org) ?? otherOrgProblem(org, orgToken));
  // Sentry accepts the ID of an organization in place of its slug, but not the ID of a project.
  for (const slug of projects) {
    inputErrors.check('projects', slug, /^\d+$/.test(slug) ? 'it is an ID; use the slug' : slugProblem(slug));
  }
  const tokenUrl = parseUrl(orgToken?.url) ?? parseUrl(orgToken?.regionUrl);
  const baseUrl = inputs.url ?? tokenUrl ?? new URL(sentrySaas);
  if (orgToken && !belongsTo(orgToken, baseUrl)) {
    inputErrors.add(
      'url',
      `the token belongs to ${tokenUrl?.origin} and is not sent to ${baseUrl.origin}; ` +
        'remove url, or use a token of that server',
    );
  }
  const regionUrl = parseUrl(orgToken?.regionUrl);
  return {
    connection: {
      baseUrl: toBaseUrl(baseUrl),
      org: spelledAsInToken(org, orgToken) ?? '',
      tokenKind: orgToken ? 'organization' : 'other',
    },
    token: authToken ?? '',
    trustedSites: regionUrl ? [baseUrl, regionUrl] : [baseUrl],
    projects,
  };
}

/** Optional: undefined if an input cannot be used, or if the DSN is of another server, which must not get the token. */
export function planSentryForCheckIn(inputs: ConnectionInputs, dsn: Dsn | undefined): SentryPlan | undefined {
  // Without a DSN, the DSN of the first project is looked up.
  const plan = planIfValid(inputs, { needsProjects: dsn === undefined });
  const isSameServer = dsn === undefined || (plan && isSameSite(plan.connection.baseUrl, new URL(dsn.ingestUrl)));
  return isSameServer ? plan : undefined;
}

/** For a check-in that was opened with the web API, so its server is known to be the right one. */
export function planSentryForLegacyCheckIn(inputs: ConnectionInputs): SentryPlan | undefined {
  return planIfValid(inputs, { needsProjects: false });
}

function planIfValid(inputs: ConnectionInputs, needs: Needs): SentryPlan | undefined {
  const inputErrors = new InputErrors();
  const plan = planSentry(inputs, inputErrors, needs);
  return inputErrors.isEmpty ? plan : undefined;
}

/** Its regions are subdomains. */
export function isSentryIo({ hostname }: URL): boolean {
  return /(^|\.)sentry\.io$/.test(hostname);
}

/** Regions are subdomains of the server that made the token. */
function belongsTo({ url, regionUrl }: OrgToken, server: URL): boolean {
  const sites = [url, regionUrl].map(parseUrl).filter((site) => site !== undefined);
  return sites.length === 0 || sites.some((site) => isSameSite(site, server));
}

function parseUrl(url: string | undefined): URL | undefined {
  return (url !== undefined && URL.parse(url)) || undefined;
}

/** Slugs are lower case in Sentry's URLs, but an input may be written in capitals. */
function spelledAsInToken(org: string | undefined, token: OrgToken | undefined): string | undefined {
  return org?.toLowerCase() === token?.org.toLowerCase() ? token?.org : org;
}

/** An input may be the ID of the organization, which the token does not contain. */
function otherOrgProblem(org: string, token: OrgToken | undefined): string | undefined {
  if (!token || /^\d+$/.test(org) || org.toLowerCase() === token.org.toLowerCase()) return undefined;
  return `the token belongs to "${token.org}"; remove org, or use a token of "${org}"`;
}

function slugProblem(text: string): string | undefined {
  return /^[\w-]+$/.test(text) ? undefined : "it is not a slug; copy the slug from Sentry's URLs";
}
