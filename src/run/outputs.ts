import * as core from '@actions/core';
import { type CommitRange, type RunResult, sentFiles, type UploadedFile } from './result.ts';

/** Every output, by its name in action.yml. Undefined: that part was not asked for. */
export function outputsOf(result: RunResult): Record<string, string | undefined> {
  const { release, commits, files, bundles, debugFiles, relace, deploy, checkIn } = result;
  const all = (files || bundles) && [...(files?.files ?? []), ...(bundles?.files ?? [])];
  const uploaded = all && sentFiles(all);
  const unchanged = all?.filter(({ state }) => state === 'unchanged');
  return {
    release: result.version,
    version: result.version,
    'release-url': release?.pageUrl,
    created: release && String(release.created),
    commits: commits && String(commits.count ?? commits.arrived ?? 0),
    'commit-range': commits?.ranges.map((range) => rangeOf(range, commits.ranges.length > 1)).join(','),
    'commit-range-reason': commits?.ranges.map(({ reason }) => reason).join('; '),
    'files-uploaded': uploaded && String(uploaded.length),
    'files-unchanged': unchanged && String(unchanged.length),
    'bytes-uploaded': all && String(sizeOf(sentFiles(files?.files ?? [])) + (bundles?.sentBytes ?? 0)),
    'bundle-ids': bundles?.ids.join(','),
    'debug-files-uploaded': debugFiles && String(debugFiles.files.filter(({ state }) => state === 'new').length),
    'deploy-id': deploy?.id,
    'check-in-id': checkIn?.id,
    'relace-head': relace?.head,
    outcome: result.outcome,
  };
}

function sizeOf(files: readonly UploadedFile[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

/** What a rehearsal can tell; the others would say that something was done. */
const outputsOfRehearsal = ['release', 'version', 'release-url', 'commit-range', 'commit-range-reason', 'outcome'];

/** `base..head`, in the form that the input repo takes where there are several repositories. */
function rangeOf({ repository, base, head }: CommitRange, isOneOfMany: boolean): string {
  return `${isOneOfMany ? `${repository}@` : ''}${base ? `${base}..` : ''}${head}`;
}

export function writeOutputs(result: RunResult): void {
  for (const [name, value] of Object.entries(outputsOf(result))) {
    if (value !== undefined && (!result.isRehearsal || outputsOfRehearsal.includes(name))) core.setOutput(name, value);
  }
}
