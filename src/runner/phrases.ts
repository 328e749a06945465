import type {
  CheckInResult,
  CommitRange,
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

function commitsPhrase({ count, ranges, delivery, arrived }: CommitsResult): string {
  const where = ranges.map((range) => rangePhrase(range, ranges.length > 1)).join(', ');
  if (delivery !== 'asked')
    return `${plural(count ?? 0, 'commit')} ${where}${delivery === 'known' ? ', recorded already' : ''}`;
  const what = count === undefined ? 'the commits' : plural(count, 'commit');
  const state = arrived === undefined ? '' : arrived > 0 ? `; ${arrived} there by now` : '; none there yet';
  return `Sentry is asked to fetch ${what} ${where}${state}`;
}

function rangePhrase({ repository, base, head, reason }: CommitRange, isOneOfMany: boolean): string {
  const range = base ? `${shortName(base)}..${shortName(head)}` : `up to ${shortName(head)}`;
  return `(${isOneOfMany ? `${repository} ` : ''}${range}; ${reason})`;
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
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = sizeBytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(sizeBytes) / 3));
  const amount = sizeBytes / 1000 ** power;
  return `${power === 0 ? amount : amount.toFixed(1)} ${units[power]}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A SHA cut to what tells it from others; the name of a tag or branch as it is. */
function shortName(commit: string): string {
  return /^[\da-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
}
