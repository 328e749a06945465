import type { CommitRange } from '../commits/result.ts';
import { sentFiles, totalBytes } from '../files/result.ts';
import { percentOf } from '../format.ts';
import { crashFree, type SessionCounts, totalOf } from '../gate/result.ts';
import { setOutputs } from '../github-actions/workflow-commands.ts';
import { countOf, unresolved } from '../verify/result.ts';
import type { RunResult } from './result.ts';

/** The outputs that are true in a dry run; the others would claim that something was done. */
const outputsOfDryRun = [
  ...['release', 'version', 'release-url', 'commit-range', 'commit-range-reason', 'outcome'],
  ...['scripts', 'resolved', 'unresolved', 'exposed-source-maps'],
  ...['verdict', 'reason', 'new-issues', 'sessions', 'crash-free-sessions', 'baseline-crash-free-sessions'],
];

/** By their names in action.yml. */
type Outputs = Record<string, string | undefined>;
export type OutputsOf = (result: RunResult) => Outputs;

export function writeOutputs(result: RunResult, outputsOf: OutputsOf): void {
  const outputs = Object.entries(outputsOf(result));
  setOutputs(Object.fromEntries(outputs.filter(([name]) => !result.isDryRun || outputsOfDryRun.includes(name))));
}

export function outputsOf(result: RunResult): Outputs {
  const { release, commits, files, bundles, deletion, debugFiles, relace, deploy, checkIn } = result;
  const all = (files || bundles) && [...(files?.files ?? []), ...(bundles?.files ?? [])];
  const uploaded = all && sentFiles(all);
  const unchanged = all?.filter(({ state }) => state === 'unchanged');
  return {
    release: result.version,
    version: result.version,
    'release-url': release?.pageUrl,
    created: release && String(release.created),
    commits: commits && String(commits.count ?? commits.fetchedCount ?? 0),
    'commit-range': commits?.ranges.map((range) => rangeOf(range, commits.ranges.length > 1)).join(','),
    'commit-range-reason': commits?.ranges.map(({ reason }) => reason).join('; '),
    'files-uploaded': uploaded && String(uploaded.length),
    'files-unchanged': unchanged && String(unchanged.length),
    'bytes-uploaded': all && String(totalBytes(sentFiles(files?.files ?? [])) + (bundles?.sentBytes ?? 0)),
    'bundle-ids': bundles?.ids.join(','),
    'source-maps-deleted': deletion && String(deletion.maps.length),
    'debug-files-uploaded': debugFiles && String(debugFiles.files.filter(({ state }) => state === 'new').length),
    'deploy-id': deploy?.id,
    'check-in-id': checkIn?.opened ? checkIn.id : undefined,
    'relace-head': relace?.head,
    outcome: result.outcome,
  };
}

export function deployOutputs({ version, release, deploy, outcome }: RunResult): Outputs {
  return { release: version, 'release-url': release?.pageUrl, 'deploy-id': deploy?.id, outcome };
}

export function verifyOutputs({ verification, outcome }: RunResult): Outputs {
  const lookedUp = verification && countOf(verification, 'not looked up') === 0 ? verification : undefined;
  return {
    scripts: verification && String(verification.scripts.length),
    resolved: lookedUp && String(countOf(lookedUp, 'resolved')),
    unresolved: lookedUp && String(unresolved(lookedUp).length),
    'exposed-source-maps': verification && String(verification.exposedSourceMaps.length),
    outcome,
  };
}

/** A watch that did not take place is unknown too. */
export function gateOutputs({ gate, release, failure, outcome }: RunResult): Outputs {
  const projects = gate?.projects ?? [];
  const sessions = totalOf(projects.map((project) => project.sessions));
  const isKnown = projects.length > 0;
  return {
    verdict: gate?.verdict ?? (failure === undefined ? undefined : 'unknown'),
    reason: gate?.reason ?? failure,
    'new-issues': isKnown ? String(projects.reduce((sum, { newIssues }) => sum + newIssues, 0)) : undefined,
    sessions: isKnown ? String(sessions.total) : undefined,
    'crash-free-sessions': percentOutput(sessions),
    'baseline-crash-free-sessions': percentOutput(totalOf(projects.flatMap(({ baseline }) => baseline ?? []))),
    'release-url': release?.pageUrl,
    outcome,
  };
}

function percentOutput(sessions: SessionCounts): string | undefined {
  const rate = crashFree(sessions);
  return rate === undefined ? undefined : String(percentOf(rate));
}

/** `base..head`; for one of several repositories in the format of the input `repo`. */
function rangeOf({ repository, base, head }: CommitRange, isOneOfMany: boolean): string {
  return `${isOneOfMany ? `${repository}@` : ''}${base ? `${base}..` : ''}${head}`;
}
