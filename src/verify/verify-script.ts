import type { VerifiedScript } from './result.ts';
import { isPage, readServedScript, type ServedScript } from './served-script.ts';
import type { Answer, Site } from './site.ts';
import { shownUrl } from './site-url.ts';

/** The projects that have a bundle with a debug ID; undefined if Sentry was not asked. */
export type LookUp = (debugId: string) => Promise<readonly string[] | undefined>;

/** A script with what later rounds and the search for its source map need. */
export interface CheckedScript extends VerifiedScript {
  readonly map: ServedScript['map'];
}

/** @param earlier if the script is read already */
export async function verifyScript(
  href: string,
  site: Site,
  lookUp: LookUp,
  earlier?: CheckedScript,
): Promise<CheckedScript> {
  const url = new URL(href);
  const script = earlier ?? checkScript(url, await site.getScript(url));
  if (script.verdict !== 'not looked up' || script.debugId === undefined) return script;
  const projects = await lookUp(script.debugId);
  return projects ? { ...script, projects, verdict: projects.length > 0 ? 'resolved' : 'unknown to Sentry' } : script;
}

/** What can be said about a script without asking Sentry. */
export function checkScript(url: URL, answer: Answer): CheckedScript {
  const problem = 'problem' in answer ? answer.problem : pageProblem(answer.response);
  if ('problem' in answer || problem !== undefined) {
    return { url: shownUrl(url), verdict: 'not reachable', reason: problem, map: undefined };
  }
  const { debugId, problem: reason, registersId, map } = readServedScript(answer.response);
  const script = { url: shownUrl(url), debugId, map };
  if (debugId === undefined) return { ...script, verdict: 'no debug ID', reason };
  return { ...script, isCommentOnly: !registersId, verdict: 'not looked up' };
}

/** Many servers answer with their start page, and with status 200, when a file is missing. */
function pageProblem(response: Parameters<typeof isPage>[0]): string | undefined {
  return isPage(response) ? 'the server answered with a page, as for a missing file' : undefined;
}
