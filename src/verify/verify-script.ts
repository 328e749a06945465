import type { VerifiedScript } from './result.ts';
import { isPage, readServedScript, type ServedScript } from './served-script.ts';
import type { Answer, Site } from './site.ts';
import { shownUrl } from './site-url.ts';

/** The projects that have a bundle with a debug ID. */
export type LookUp = (debugId: string) => Promise<readonly string[]>;

/** A script with what later rounds and the search for its source map need. */
export interface CheckedScript extends VerifiedScript {
  readonly map: ServedScript['map'];
}

/** @param lookUp undefined in a dry run without a token @param earlier the answer, if the script was read already */
export async function verifyScript(
  href: string,
  site: Site,
  lookUp: LookUp | undefined,
  earlier?: Answer,
): Promise<CheckedScript> {
  const url = new URL(href);
  const answer = earlier ?? (await site.getScript(url));
  const problem = 'problem' in answer ? answer.problem : pageProblem(answer.response);
  if ('problem' in answer || problem !== undefined) {
    return { url: shownUrl(url), verdict: 'not reachable', reason: problem, map: undefined };
  }
  const { debugId, problem: reason, registersId, map } = readServedScript(answer.response);
  const script = { url: shownUrl(url), debugId, map };
  if (debugId === undefined) return { ...script, verdict: 'no debug ID', reason };
  const found = { ...script, isCommentOnly: !registersId };
  if (!lookUp) return { ...found, verdict: 'not looked up' };
  const projects = await lookUp(debugId);
  return { ...found, projects, verdict: projects.length > 0 ? 'resolved' : 'unknown to Sentry' };
}

/** Many servers answer with their start page, and with status 200, when a file is missing. */
function pageProblem(response: Parameters<typeof isPage>[0]): string | undefined {
  return isPage(response) ? 'the server answered with a page, as for a missing file' : undefined;
}
