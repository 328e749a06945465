import type {
  CheckInResult,
  CommitsResult,
  DeployResult,
  FinalizeResult,
  ReleaseResult,
  RunResult,
  UploadReport,
} from '../result.ts';
import { type FileState, sentFiles } from '../result.ts';
import { formatBytes } from '../size.ts';

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

function filesPhrase({ files, durationMs }: UploadReport): string {
  const count = (wanted: FileState) => files.filter(({ state }) => state === wanted).length;
  const counts = (['new', 'replaced', 'unchanged'] as const).map((state) => `${count(state)} ${state}`);
  const kept = count('kept') > 0 ? `, ${count('kept')} kept with other content` : '';
  const sentBytes = sentFiles(files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const time = `${(durationMs / 1000).toFixed(1)} s`;
  return `${plural(files.length, 'file')} found: ${counts.join(', ')}${kept}; ${formatBytes(sentBytes)} sent in ${time}`;
}

function deployPhrase({ environment, recorded }: DeployResult): string {
  return recorded ? `to ${environment}` : `to ${environment}, recorded already by an earlier attempt of this run`;
}

function finalizedPhrase({ dateReleased, now }: FinalizeResult): string {
  return now ? `on ${dateReleased}` : `already, on ${dateReleased}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function shortSha(sha: string): string {
  return sha.slice(0, 12);
}
