import type { InputErrors } from '../github-actions/input-errors.ts';
import type { VerifyInputs } from './inputs.ts';
import { Scope } from './scope.ts';
import { hideCredentials, parseSiteUrl } from './site-url.ts';

export interface VerifyPlan extends Pick<VerifyInputs, 'retryMs' | 'maxScripts' | 'onFailure'> {
  /** Pages and scripts, without credentials. */
  readonly urls: readonly URL[];
  /** The header Authorization of an origin. */
  readonly authorizations: ReadonlyMap<string, string>;
  readonly scope: Scope;
}

export function planVerify(inputs: VerifyInputs, inputErrors: InputErrors): VerifyPlan {
  const { retryMs, maxScripts, onFailure } = inputs;
  if (inputs.urls.length === 0) inputErrors.add('urls', 'it is missing; set it to the pages of the site, one per line');
  const sites = inputs.urls.flatMap((text) => {
    const site = parseSiteUrl(text);
    if (!site) inputErrors.add('urls', `"${hideCredentials(text)}" is not a URL with http:// or https://`);
    return site ?? [];
  });
  const urls = sites.map(({ url }) => url);
  const authorizations = new Map(
    sites.flatMap(({ url, authorization }) => (authorization ? [[url.origin, authorization]] : [])),
  );
  return { urls, authorizations, scope: planScope(urls, inputs.include, inputErrors), retryMs, maxScripts, onFailure };
}

function planScope(urls: readonly URL[], include: readonly string[], inputErrors: InputErrors): Scope {
  const [hosts, prefixes]: [string[], URL[]] = [[], []];
  for (const text of include) {
    const isUrl = text.includes('://');
    const { url, authorization } = parseSiteUrl(isUrl ? text : `https://${text}`) ?? {};
    const isPlain = url && authorization === undefined && url.search === '' && (isUrl || url.pathname === '/');
    if (!isPlain) {
      const shown = hideCredentials(text);
      inputErrors.add('include', `"${shown}" is neither a host such as cdn.example.com nor a URL without query`);
    } else if (isUrl) prefixes.push(url);
    else hosts.push(url.host);
  }
  return new Scope({ urls, hosts, prefixes });
}
