import pMap from 'p-map';
import { scriptUrls } from './page-scripts.ts';
import type { VerifyPlan } from './plan.ts';
import type { VerificationReport } from './result.ts';
import { isPage } from './served-script.ts';
import { type Answer, requestsAtOnce, type Site } from './site.ts';
import { shownUrl } from './site-url.ts';

interface FoundScripts extends Pick<VerificationReport, 'unreachablePages' | 'otherHosts' | 'omittedCount'> {
  /** URLs of the scripts that count, in the order of the pages, with the answers of those that `urls` names. */
  readonly scripts: ReadonlyMap<string, Answer | undefined>;
}

/** Reads what `urls` names: scripts themselves, and pages, which load scripts. @param known scripts not to be read again */
export async function findScripts(
  { urls, scope, maxScripts }: VerifyPlan,
  site: Site,
  known: (href: string) => boolean,
): Promise<FoundScripts> {
  const scripts = new Map<string, Answer | undefined>();
  const others = new Map<string, URL>();
  const unreachablePages: { url: string; reason: string }[] = [];
  const read = async (url: URL) => ({ url, answer: known(url.href) ? undefined : await site.getPageOrScript(url) });
  for (const { url, answer } of await pMap(urls, read, { concurrency: requestsAtOnce })) {
    const isScript = !answer || /\.[cm]?js$/i.test(url.pathname) || ('response' in answer && !isPage(answer.response));
    if (isScript) {
      scripts.set(url.href, answer);
    } else if ('problem' in answer) {
      unreachablePages.push({ url: shownUrl(url), reason: answer.problem });
    } else {
      for (const script of scriptUrls(new TextDecoder().decode(answer.response.bytes), answer.response.url)) {
        if (!scope.counts(script)) others.set(script.href, script);
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
