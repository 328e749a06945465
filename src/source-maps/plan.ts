import type { FileInputs } from '../files/inputs.ts';
import { type Folders, planSelection, type SelectionPlan } from '../files/plan.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import type { SourceMapInputs } from './inputs.ts';

/** `existingFiles` is for servers without artifact bundles, which get release files. */
export interface SourceMapsPlan
  extends SelectionPlan,
    Pick<SourceMapInputs, 'inject' | 'injectRelease' | 'deleteSourceMaps'>,
    Pick<FileInputs, 'dist' | 'existingFiles' | 'concurrency'>,
    Pick<Folders, 'tempFolder'> {
  /** True: no file is changed. */
  readonly dryRun: boolean;
}

export function planSourceMaps(
  { sourcemaps: patterns, inject, injectRelease, deleteSourceMaps }: SourceMapInputs,
  { dist, existingFiles, concurrency, ...files }: FileInputs,
  folders: Folders,
  dryRun: boolean,
  inputErrors: InputErrors,
): SourceMapsPlan | undefined {
  if (patterns.length === 0) return undefined;
  if (injectRelease && !inject)
    inputErrors.add('inject-release', 'it needs inject, which is false; change one of the two');
  const selection = planSelection('sourcemaps', patterns, files, folders, inputErrors);
  const { tempFolder } = folders;
  const options = { inject, injectRelease, deleteSourceMaps, dryRun, dist, existingFiles, concurrency };
  return { ...selection, ...options, tempFolder };
}

/** The inputs that are set, but have no effect without `sourcemaps`. */
export function ignoredSourceMapInputs(inputs: SourceMapInputs): readonly string[] {
  if (inputs.sourcemaps.length > 0) return [];
  const values = { 'inject-release': inputs.injectRelease, 'delete-sourcemaps': inputs.deleteSourceMaps };
  return Object.entries(values).flatMap(([name, isSet]) => (isSet ? [name] : []));
}
