import * as core from '@actions/core';

/** Appends Markdown to the job summary. Some runners have no summaries; there, it does nothing. */
export async function appendToSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write();
}
