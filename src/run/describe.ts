import { describeCheckIn, describeLastCheckIns, describeMonitor } from '../check-ins/describe.ts';
import { describeCommits, describeResolvedIssues } from '../commits/describe.ts';
import { describeDebugFiles } from '../debug-files/describe.ts';
import { describeDeploy } from '../deploys/describe.ts';
import { describeFiles } from '../files/describe.ts';
import { describeGate } from '../gate/describe.ts';
import { describeRelace } from '../relace/describe.ts';
import { describeFinalized, describeRelease } from '../releases/describe.ts';
import { describeBundles, describeDeletion, describeLookUp, describeSourceMaps } from '../source-maps/describe.ts';
import { describeVerification } from '../verify/describe.ts';
import type { RunResult } from './result.ts';

export function describeResult(result: Partial<RunResult>): readonly (readonly [title: string, sentence: string])[] {
  const { checkIn, release, commits, files, sourceMaps, bundles, debugFiles, relace, deploy, finalized } = result;
  const { lookUp, deletion, verification, gate, resolvedIssues, lastCheckIns, isDryRun = false } = result;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Check-in', checkIn && describeCheckIn(checkIn, isDryRun)],
    ['Monitor', checkIn?.monitor && describeMonitor(checkIn.monitor)],
    ['Release', release && describeRelease(release, isDryRun)],
    ['Commits', commits && describeCommits(commits, isDryRun)],
    ['Resolved issues', resolvedIssues && describeResolvedIssues(resolvedIssues)],
    ['Files', files && describeFiles(files, isDryRun)],
    ['Source maps', sourceMaps && describeSourceMaps(sourceMaps, isDryRun)],
    ['Artifact bundle', bundles && describeBundles(bundles, isDryRun)],
    ['Debug ID check', lookUp && describeLookUp(lookUp)],
    ['Debug files', debugFiles && describeDebugFiles(debugFiles, isDryRun)],
    ['Relace', relace && describeRelace(relace, isDryRun)],
    ['Source map deletion', deletion && describeDeletion(deletion, isDryRun)],
    ['Deploy', deploy && describeDeploy(deploy, isDryRun)],
    ['Finalized', finalized && describeFinalized(finalized, isDryRun)],
    ['Scripts', verification && describeVerification(verification)],
    ['Gate', gate && describeGate(gate)],
    ['Last check-ins', lastCheckIns && describeLastCheckIns(lastCheckIns)],
  ];
  return parts.flatMap(([title, sentence]) => (sentence === undefined ? [] : [[title, sentence] as const]));
}
