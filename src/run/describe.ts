import type { CheckInResult, MonitorResult, SeenCheckIn } from '../check-ins/result.ts';
import { debugFilesPhrase } from '../debug-files/describe.ts';
import { plural } from '../plural.ts';
import { formatBytes } from '../size.ts';
import { bundlesPhrase, sourceMapsPhrase } from '../source-maps/describe.ts';
import type {
  CommitRange,
  CommitsResult,
  DeployResult,
  FinalizeResult,
  RelaceReport,
  ReleaseResult,
  RunResult,
  UploadReport,
} from './result.ts';
import { type FileState, sentFiles } from './result.ts';

/** What is known of a result, part by part: a title and a sentence. The log and the summary both say these. */
export function phrasesOf(result: Partial<RunResult>): readonly (readonly [title: string, phrase: string])[] {
  const {
    checkIn,
    release,
    commits,
    files,
    sourceMaps,
    bundles,
    debugFiles,
    relace,
    deploy,
    finalized,
    lastCheckIns,
    uncompared,
  } = result;
  const would = result.isRehearsal ?? false;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Check-in', checkIn && checkInPhrase(checkIn, would)],
    ['Monitor', checkIn?.monitor && monitorPhrase(checkIn.monitor)],
    ['Release', release && releasePhrase(release, would)],
    ['Commits', commits && commitsPhrase(commits, would)],
    ['Files', files && filesPhrase(files, would)],
    ['Source maps', sourceMaps && sourceMapsPhrase(sourceMaps, would)],
    ['Bundle', bundles && bundlesPhrase(bundles, would)],
    ['Debug files', debugFiles && debugFilesPhrase(debugFiles, would)],
    ['Relace', relace && relacePhrase(relace, would)],
    ['Deploy', deploy && deployPhrase(deploy, would)],
    ['Finalized', finalized && finalizedPhrase(finalized, would)],
    ['Not compared', uncompared && `what Sentry has is not known: ${uncompared}`],
    ['In Sentry', lastCheckIns && seenPhrase(lastCheckIns)],
  ];
  return parts.flatMap(([title, phrase]) => (phrase === undefined ? [] : [[title, phrase] as const]));
}

function checkInPhrase(checkIn: CheckInResult, would: boolean): string {
  const { monitorSlug, environment, opened, way, isHeartbeat } = checkIn;
  if (would)
    return `${monitorSlug} in ${environment} would be ${isHeartbeat ? 'sent' : 'opened now, and closed'} when the job ends`;
  const route = way ? ` ${way}` : '';
  if (isHeartbeat) return `${monitorSlug} in ${environment} is sent${route} when the job ends`;
  const state = opened ? 'opened' : 'could not be opened';
  return `${monitorSlug} in ${environment} ${state}${route}; it is closed when the job ends`;
}

function monitorPhrase({ existed, changes }: MonitorResult): string | undefined {
  if (!existed) return 'was not there before this check-in';
  return changes.length > 0 ? `updated: ${changes.join(', ')}` : undefined;
}

/** A check-in as one line of a list. */
export function seenCheckInText({ date, status, environment, durationSeconds, isOurs }: SeenCheckIn): string {
  const duration = durationSeconds === undefined ? '' : ` after ${durationSeconds.toFixed(1)} s`;
  return `${date}: ${status}${duration}, ${environment}${isOurs ? ' (this run)' : ''}`;
}

function seenPhrase(checkIns: readonly SeenCheckIn[]): string {
  if (checkIns.some(({ isOurs }) => isOurs)) return 'this check-in has arrived';
  const [last] = checkIns;
  return `this check-in is not to be seen yet; ${last ? `the last one is of ${seenCheckInText(last)}` : 'nor is another one'}`;
}

function releasePhrase({ version, source, created, projects }: ReleaseResult, would: boolean): string {
  const state = created ? `${would ? 'would be ' : ''}created` : `${would ? 'is' : 'was'} there already`;
  return `${version} ${state}, for ${projects.join(', ')}${source ? `; the version is from ${source}` : ''}`;
}

function commitsPhrase({ count, ranges, delivery, arrived }: CommitsResult, would: boolean): string {
  const where = ranges.map((range) => rangePhrase(range, ranges.length > 1)).join(', ');
  if (delivery !== 'asked')
    return `${plural(count ?? 0, 'commit')} ${where}${delivery === 'known' ? ', recorded already' : ''}${would && delivery === 'sent' ? ' would be recorded' : ''}`;
  const what = count === undefined ? 'the commits' : plural(count, 'commit');
  const state = arrived === undefined ? '' : arrived > 0 ? `; ${arrived} there by now` : '; none there yet';
  return `Sentry ${would ? 'would be' : 'is'} asked to fetch ${what} ${where}${state}`;
}

function rangePhrase({ repository, base, head, reason }: CommitRange, isOneOfMany: boolean): string {
  const range = base ? `${shortName(base)}..${shortName(head)}` : `up to ${shortName(head)}`;
  return `(${isOneOfMany ? `${repository} ` : ''}${range}; ${reason})`;
}

function filesPhrase({ files, durationMs }: UploadReport, would: boolean): string {
  const count = (wanted: FileState) => files.filter(({ state }) => state === wanted).length;
  const counts = (['new', 'replaced', 'unchanged'] as const).map((state) => `${count(state)} ${state}`);
  const kept = count('kept') > 0 ? `, ${count('kept')} kept with other content` : '';
  const sentBytes = sentFiles(files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const time = `${(durationMs / 1000).toFixed(1)} s`;
  const sent = would ? `${formatBytes(sentBytes)} would be sent` : `${formatBytes(sentBytes)} sent in ${time}`;
  return `${plural(files.length, 'file')} found: ${counts.join(', ')}${kept}; ${sent}`;
}

function relacePhrase({ repoId, files, head, durationMs }: RelaceReport, would: boolean): string {
  const changed = sentFiles(files).length;
  const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (would) return `${plural(files.length, 'file')} would be sent to repository ${repoId}: ${formatBytes(bytes)}`;
  const sent = `${formatBytes(bytes)} sent in ${(durationMs / 1000).toFixed(1)} s`;
  const counts = `${changed} changed, ${files.length - changed} unchanged`;
  return `${plural(files.length, 'file')} in repository ${repoId}: ${counts}; ${sent}${head ? `; its head is ${shortName(head)}` : ''}`;
}

function deployPhrase({ environment, recorded }: DeployResult, would: boolean): string {
  if (recorded && would) return `would be recorded, to ${environment}`;
  return recorded ? `to ${environment}` : `to ${environment}, recorded already by an earlier attempt of this run`;
}

function finalizedPhrase({ dateReleased, now }: FinalizeResult, would: boolean): string {
  if (now && would) return 'would be, at the very end';
  return now ? `on ${dateReleased}` : `already, on ${dateReleased}`;
}

/** A SHA cut to what tells it from others; the name of a tag or branch as it is. */
function shortName(commit: string): string {
  return /^[\da-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
}
