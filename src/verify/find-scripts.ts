import pMap from 'p-map';
import { scriptUrls } from './page-scripts.ts';
import type { VerifyPlan } from './plan.ts';
import type { VerificationReport } from './result.ts';
import { isPage } from './served-script.ts';
import { requestsAtOnce, type Site } from './site.ts';
import { shownUrl } from './site-url.ts';
import { type CheckedScript, checkScript } from './verify-script.ts';

interface FoundScripts extends Pick<VerificationReport, 'unreachablePages' | 'otherHosts' | 'omittedCount'> {
  /** By the URLs of the scripts in scope, in the order of the pages. Defined if the script is read already. */
  readonly scripts: ReadonlyMap<string, CheckedScript | undefined>;
}

/** Of an answer only what is needed: all answers together may not fit into memory. */
type Finding =
  | { readonly script: CheckedScript | undefined }
  | { readonly problem: string }
  | { readonly loaded: readonly URL[] };

/** Reads the pages that `urls` names. @param known scripts not to be read again */
export async function findScripts(
  { urls, scope, maxScripts }: VerifyPlan,
  site: Site,
  known: (href: string) => boolean,
): Promise<FoundScripts> {
  const read = async (url: URL) => {
    const isScript = known(url.href) || /\.[cm]?js$/i.test(url.pathname);
    return { url, finding: isScript ? { script: undefined } : await readUnknown(url, site) };
  };
  const scripts = new Map<string, CheckedScript | undefined>();
  const others = new Map<string, URL>();
  const unreachablePages: { url: string; reason: string }[] = [];
  for (const { url, finding } of await pMap(urls, read, { concurrency: requestsAtOnce })) {
    if ('script' in finding) {
      scripts.set(url.href, finding.script);
    } else if ('problem' in finding) {
      unreachablePages.push({ url: shownUrl(url), reason: finding.problem });
    } else {
      for (const script of finding.loaded) {
        if (!scope.includes(script)) others.set(script.href, script);
        else if (!scripts.has(script.href)) scripts.set(script.href, undefined);
      }
    }
  }
  const byHost = Map.groupBy(others.values(), ({ host }) => host);
  return {
    scripts: new Map([...scripts].slice(0, maxScripts)),
    unreachablePages,
    otherHosts: Object.fromEntries([...byHost].map(([host, { length }]) => [host, length])),
    omittedCount: Math.max(0, scripts.size - maxScripts),
  };
}

/** Reads a URL that may be a page or a script. */
async function readUnknown(url: URL, site: Site): Promise<Finding> {
  const answer = await site.getPageOrScript(url);
  if ('problem' in answer) return answer;
  const { response } = answer;
  if (!isPage(response)) return { script: checkScript(url, answer) };
  return { loaded: scriptUrls(new TextDecoder().decode(response.bytes), response.url) };
}
