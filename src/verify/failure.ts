import { SetupError } from '../errors.ts';
import { plural } from '../format.ts';
import { describeScript } from './describe.ts';
import { countOf, unresolved, type Verdict, type VerificationReport } from './result.ts';

const maxListed = 20;

const remedies: Partial<Readonly<Record<Verdict, string>>> = {
  'no debug ID': 'Run the main action with sourcemaps before the deploy, and deploy the files that it has changed.',
  'unknown to Sentry':
    'Check that projects names the project that the source maps were uploaded to, and that the files were not built again after the upload.',
  'not reachable': 'Check that the deploy is complete, and that the pages name scripts that exist.',
};

/** For a report that `hasFailed`. */
export function failureOf(report: VerificationReport): SetupError {
  const { scripts, unreachablePages } = report;
  const failed = unresolved(report);
  const pages = unreachablePages.map(({ url, reason }) => `not reachable: ${url} (${reason})`);
  const lines = [...pages, ...failed.map(describeScript)];
  const listed = lines.slice(0, maxListed).map((line) => `- ${line}`);
  if (lines.length > maxListed) listed.push(`- and ${lines.length - maxListed} more`);
  return new SetupError([headOf(report, failed.length), ...listed].join('\n'), {
    remedy: [
      ...Object.entries(remedies).flatMap(([verdict, remedy]) =>
        countOf(report, verdict as Verdict) > 0 ? [remedy] : [],
      ),
      ...(pages.length > 0 ? ['Check urls, and that this runner can reach the site.'] : []),
      ...(scripts.length === 0 && pages.length === 0 ? [remedyForNoScripts(report)] : []),
    ].join('\n'),
  });
}

function headOf({ scripts, unreachablePages }: VerificationReport, failedCount: number): string {
  if (failedCount > 0) return `${failedCount} of ${plural(scripts.length, 'script')} cannot be resolved by Sentry:`;
  if (unreachablePages.length > 0) return `${plural(unreachablePages.length, 'page')} could not be read:`;
  return 'The pages load no script that can be verified';
}

function remedyForNoScripts({ otherHosts }: VerificationReport): string {
  const hosts = Object.keys(otherHosts).slice(0, maxListed);
  if (hosts.length === 0) return 'Set urls to pages that load scripts, or to the scripts themselves.';
  return `The pages load scripts from ${hosts.join(', ')}. Add the hosts of your scripts to include.`;
}
