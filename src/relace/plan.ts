import { resolve } from 'node:path';
import type { FilesPlan } from '../files/plan.ts';
import type { Complaints } from '../github-actions/input-errors.ts';
import type { Inputs } from '../run/inputs.ts';
import { asFolder } from '../sentry/plan.ts';
import { repositoryPathProblem } from './path.ts';

const relaceSaas = 'https://api.relace.run/';

/** The files of the build that are written into a Relace repository. */
export interface RelacePlan
  extends Pick<FilesPlan, 'patterns' | 'naming' | 'stripCommonPrefix' | 'workspace' | 'ifNoFilesFound'> {
  /** Ends with a slash. */
  readonly baseUrl: URL;
  readonly repoId: string;
  /** Empty in a dry run that has none. */
  readonly apiKey: string;
}

/** Undefined where no repository is named. */
export function planRelace(
  { relace, files, run }: Inputs,
  workspace: string,
  complaints: Complaints,
): RelacePlan | undefined {
  const { repoId, apiKey, pathPrefix = '', url } = relace;
  if (repoId === undefined) {
    if (relace.files.length > 0 || pathPrefix) complaints.add('relace-repo-id', 'there is none; name the repository');
    return undefined;
  }
  if (!/^[\w-]+$/.test(repoId)) complaints.check('relace-repo-id', repoId, 'it is no id of a repository');
  if (apiKey === undefined && !run.dryRun) {
    complaints.add('relace-api-key', 'there is none; pass one by this input or by the variable RELACE_API_KEY');
  }
  complaints.checkSecret('relace-api-key', apiKey);
  const hasOwnFiles = relace.files.length > 0;
  const patterns = hasOwnFiles ? relace.files : files.files;
  if (patterns.every((pattern) => /^[!#]/.test(pattern))) {
    complaints.add('relace-files', 'it names no file, and files does not either; add a pattern');
  }
  const folder = pathPrefix.replace(/\/$/, '');
  if (pathPrefix) complaints.check('relace-path-prefix', pathPrefix, repositoryPathProblem(folder));
  return {
    baseUrl: asFolder(url ?? new URL(relaceSaas)),
    repoId,
    apiKey: apiKey ?? '',
    patterns,
    naming: { urlPrefix: folder, stripPrefixes: files.stripPrefix, root: resolve(workspace, run.workingDirectory) },
    stripCommonPrefix: files.stripCommonPrefix,
    workspace,
    // Patterns that are those of `files` are judged there.
    ifNoFilesFound: hasOwnFiles ? files.ifNoFilesFound : 'ignore',
  };
}
