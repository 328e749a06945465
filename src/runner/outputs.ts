import * as core from '@actions/core';
import { type RunResult, sentFiles } from '../result.ts';

/** Every output, by its name in action.yml. Undefined: that part was not asked for. */
export function outputsOf(result: RunResult): Record<string, string | undefined> {
  const { release, commits, files, deploy, checkIn } = result;
  const uploaded = files && sentFiles(files.files);
  const unchanged = files?.files.filter(({ state }) => state === 'unchanged');
  const range = commits && (commits.base ? `${commits.base}..${commits.head}` : commits.head);
  return {
    release: result.version,
    version: result.version,
    'release-url': release?.pageUrl,
    created: release && String(release.created),
    commits: commits && String(commits.count),
    'commit-range': range,
    'files-uploaded': uploaded && String(uploaded.length),
    'files-unchanged': unchanged && String(unchanged.length),
    'bytes-uploaded': uploaded && String(uploaded.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)),
    'deploy-id': deploy?.id,
    'check-in-id': checkIn?.id,
    outcome: result.outcome,
  };
}

export function writeOutputs(result: RunResult): void {
  for (const [name, value] of Object.entries(outputsOf(result))) {
    if (value !== undefined) core.setOutput(name, value);
  }
}
