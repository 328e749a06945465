import { InputErrors } from '../github-actions/input-errors.ts';
import { isSameSite } from '../http/credentials.ts';
import { type OrgToken, parseOrgToken } from './auth-token.ts';
import type { Dsn } from './dsn.ts';
import type { Connection } from './errors.ts';
import type { ConnectionInputs } from './inputs.ts';

const whereToPut =
  'store one as a secret, below Settings > Secrets and variables > Actions (for Dependabot, > Dependabot), and pass it ' +
  'by this input, as ${{ secrets.SENTRY_AUTH_TOKEN }}, or by the variable SENTRY_AUTH_TOKEN';
const sentrySaas = 'https://sentry.io/';

export interface SentryPlan {
  readonly connection: Connection;
  /** Empty in a dry run that has none. */
  readonly token: string;
  /** The sites that the token may be sent to: the Sentry itself, and the region that the token names. */
  readonly trustedSites: readonly URL[];
  /** Slugs, each once; at least one, unless the plan is for check-ins alone. */
  readonly projects: readonly string[];
}

/** Which Sentry the run talks to, and as whom. An organization token tells its organization and its Sentry by itself. */
export function planSentry(
  inputs: ConnectionInputs,
  inputErrors: InputErrors,
  { needsProjects = true, needsToken = true } = {},
): SentryPlan {
  const { authToken, projects } = inputs;
  const ownToken = authToken ? parseOrgToken(authToken) : undefined;
  const org = inputs.org ?? ownToken?.org;
  if (!authToken && needsToken) {
    inputErrors.add('auth-token', `there is none; ${whereToPut}`);
  }
  inputErrors.checkSecret('auth-token', authToken);
  if (!org && (authToken || needsToken))
    inputErrors.add('org', 'there is none; name the organization by this input or by SENTRY_ORG');
  if (needsProjects && projects.length === 0) {
    inputErrors.add('projects', 'there is none; name at least one project by this input or by SENTRY_PROJECT');
  }
  if (org) inputErrors.check('org', org, slugProblem(org) ?? foreignOrgProblem(org, ownToken));
  // Sentry looks up a project's text as a slug only, and no slug is all digits; an organization's may be its id.
  for (const slug of projects) {
    inputErrors.check('projects', slug, /^\d+$/.test(slug) ? 'it is an id; name the slug' : slugProblem(slug));
  }
  const tokenUrl = knownUrl(ownToken?.url) ?? knownUrl(ownToken?.regionUrl);
  const baseUrl = inputs.url ?? tokenUrl ?? new URL(sentrySaas);
  if (ownToken && !belongsTo(ownToken, baseUrl)) {
    inputErrors.add(
      'url',
      `the token belongs to ${tokenUrl?.origin} and is not sent to ${baseUrl.origin}; leave url out, or use a token of that Sentry`,
    );
  }
  const regionUrl = knownUrl(ownToken?.regionUrl);
  return {
    connection: {
      baseUrl: asFolder(baseUrl),
      org: asInToken(org, ownToken) ?? '',
      tokenKind: ownToken ? 'organization' : 'other',
    },
    token: authToken ?? '',
    trustedSites: regionUrl ? [baseUrl, regionUrl] : [baseUrl],
    projects,
  };
}

/**
 * The same for what a run can do without: undefined where something is missing or wrong. Nobody has asked for a request
 * with the token, so it goes only to the Sentry that the DSN belongs to.
 */
export function planSentryForCheckIn(inputs: ConnectionInputs, dsn: Dsn | undefined): SentryPlan | undefined {
  const plan = planSilently(inputs, { needsProjects: dsn === undefined });
  const isHome = dsn === undefined || (plan && isSameSite(plan.connection.baseUrl, new URL(dsn.ingestUrl)));
  return isHome ? plan : undefined;
}

/** The same again, for a Sentry that is known to be the right one. */
export function planSentryForLegacyCheckIn(inputs: ConnectionInputs): SentryPlan | undefined {
  return planSilently(inputs, { needsProjects: false });
}

function planSilently(inputs: ConnectionInputs, needs: { readonly needsProjects: boolean }): SentryPlan | undefined {
  const inputErrors = new InputErrors();
  const plan = planSentry(inputs, inputErrors, needs);
  return inputErrors.isEmpty ? plan : undefined;
}

/** Whether the token was made by the Sentry at this address, or by one of the same site: regions are subdomains. */
function belongsTo({ url, regionUrl }: OrgToken, target: URL): boolean {
  const own = [url, regionUrl].map(knownUrl).filter((known) => known !== undefined);
  return own.length === 0 || own.some((known) => isSameSite(known, target));
}

function knownUrl(url: string | undefined): URL | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}

/** A base URL with a path, as of a Sentry behind a prefix, keeps the path only if it ends with a slash. */
export function asFolder({ origin, pathname }: URL): URL {
  return new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, origin);
}

/** A slug is lower case in Sentry's URLs; who writes it otherwise means the same organization. */
function asInToken(org: string | undefined, token: OrgToken | undefined): string | undefined {
  return org?.toLowerCase() === token?.org.toLowerCase() ? token?.org : org;
}

/** An organization may also be named by its id, of which the token tells nothing. */
function foreignOrgProblem(org: string, token: OrgToken | undefined): string | undefined {
  if (!token || /^\d+$/.test(org) || org.toLowerCase() === token.org.toLowerCase()) return undefined;
  return `the token belongs to "${token.org}"; leave org out, or use a token of "${org}"`;
}

function slugProblem(text: string): string | undefined {
  return /^[\w-]+$/.test(text) ? undefined : "it is no slug as in Sentry's URLs";
}
