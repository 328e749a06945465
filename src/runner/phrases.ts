import type {
  CheckInResult,
  CommitsResult,
  DeployResult,
  FinalizeResult,
  ReleaseResult,
  RunResult,
  UploadReport,
} from '../result.ts';

/** What is known of a result, part by part: a title and a sentence. The log and the summary both say these. */
export function phrasesOf(result: Partial<RunResult>): readonly (readonly [title: string, phrase: string])[] {
  const { checkIn, release, commits, files, deploy, finalized } = result;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Check-in', checkIn && checkInPhrase(checkIn)],
    ['Release', release && releasePhrase(release)],
    ['Commits', commits && commitsPhrase(commits)],
    ['Files', files && filesPhrase(files)],
    ['Deploy', deploy && deployPhrase(deploy)],
    ['Finalized', finalized && finalizedPhrase(finalized)],
  ];
  return parts.flatMap(([title, phrase]) => (phrase === undefined ? [] : [[title, phrase] as const]));
}

function checkInPhrase({ monitorSlug, environment, opened }: CheckInResult): string {
  const state = opened ? 'opened' : 'could not be opened';
  return `${monitorSlug} in ${environment} ${state}; it is closed when the job ends`;
}

function releasePhrase({ version, created, projects }: ReleaseResult): string {
  return `${version} ${created ? 'created' : 'was there already'}, for ${projects.join(', ')}`;
}

function commitsPhrase({ count, base, head, reason, recorded }: CommitsResult): string {
  const range = base ? `${shortSha(base)}..${shortSha(head)}` : `up to ${shortSha(head)}`;
  const already = !recorded && count > 0 ? ', recorded already' : '';
  return `${plural(count, 'commit')} (${range}; ${reason})${already}`;
}

function filesPhrase({ files }: UploadReport): string {
  const counts = (['new', 'replaced', 'unchanged'] as const).map(
    (wanted) => `${files.filter(({ state }) => state === wanted).length} ${wanted}`,
  );
  const sent = files.filter(({ state }) => state !== 'unchanged');
  const sentBytes = sent.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return `${plural(files.length, 'file')} stored: ${counts.join(', ')}; ${formatBytes(sentBytes)} sent`;
}

function deployPhrase({ environment, recorded }: DeployResult): string {
  return recorded ? `to ${environment}` : `to ${environment}, recorded already by an earlier attempt of this run`;
}

function finalizedPhrase({ dateReleased, now }: FinalizeResult): string {
  return now ? `on ${dateReleased}` : `already, on ${dateReleased}`;
}

export function formatBytes(sizeBytes: number): string {
  if (sizeBytes < 1000) return plural(sizeBytes, 'byte');
  const units = ['kB', 'MB', 'GB', 'TB'];
  // The unit that the number has after it was rounded: 999,960 bytes are 1.0 MB.
  const power = Math.min(units.length, Math.floor(Math.log10(sizeBytes * 1.00005) / 3));
  return `${(sizeBytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function shortSha(sha: string): string {
  return sha.slice(0, 12);
}
