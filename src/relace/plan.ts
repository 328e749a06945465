import type { FileInputs } from '../files/inputs.ts';
import type { Folders, SelectionPlan } from '../files/plan.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { toBaseUrl } from '../http/path.ts';
import type { RelaceInputs } from './inputs.ts';
import { repositoryPathProblem } from './rules.ts';

const relaceSaas = 'https://api.relace.run/';

export interface RelacePlan extends SelectionPlan {
  /** Ends with a slash. */
  readonly baseUrl: URL;
  readonly repoId: string;
  /** Empty in a dry run without a key. */
  readonly apiKey: string;
}

export function planRelace(
  { repoId, apiKey, pathPrefix = '', url, patterns: ownPatterns }: RelaceInputs,
  { files, stripPrefix: stripPrefixes, stripCommonPrefix, ifNoFilesFound }: FileInputs,
  { root, workspace }: Folders,
  dryRun: boolean,
  inputErrors: InputErrors,
): RelacePlan | undefined {
  const hasOwnPatterns = ownPatterns.length > 0;
  if (repoId === undefined) {
    if (hasOwnPatterns || pathPrefix) {
      inputErrors.add('relace-repo-id', 'it is missing; set it to the ID of the repository');
    }
    return undefined;
  }
  if (apiKey === undefined && !dryRun) {
    inputErrors.add('relace-api-key', 'it is missing; set this input or the variable RELACE_API_KEY');
  }
  inputErrors.checkSecret('relace-api-key', apiKey);
  const patterns = hasOwnPatterns ? ownPatterns : files;
  if (patterns.every((pattern) => /^[!#]/.test(pattern))) {
    inputErrors.add('relace-files', 'neither this input nor files selects any files; add a pattern');
  }
  const urlPrefix = pathPrefix.replace(/\/$/, '');
  if (pathPrefix) inputErrors.check('relace-path-prefix', pathPrefix, repositoryPathProblem(urlPrefix));
  return {
    baseUrl: toBaseUrl(url ?? new URL(relaceSaas)),
    repoId,
    apiKey: apiKey ?? '',
    patterns,
    naming: { urlPrefix, stripPrefixes, root },
    stripCommonPrefix,
    workspace,
    // The stage of `files` reports its own patterns that match nothing.
    ifNoFilesFound: hasOwnPatterns ? ifNoFilesFound : 'ignore',
  };
}
