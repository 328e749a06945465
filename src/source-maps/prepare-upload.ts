import { OutageError } from '../errors.ts';
import type { BuildFile } from '../files/build-file.ts';
import { openTemporaryFolder } from '../github-actions/temporary-files.ts';
import type { Sentry } from '../sentry/connect.ts';
import type { BundleEntry } from './bundle/manifest.ts';
import { type Bundle, writeBundles } from './bundle/write-bundles.ts';
import type { SourceMapsPlan } from './plan.ts';
import { refuseSameNames } from './select-source-maps.ts';
import { writeEntries } from './upload-as-files.ts';
import { supportsBundles } from './upload-bundles.ts';

/** What is to be uploaded, in the form that the server supports; in a dry run only the names. */
export interface PreparedUpload {
  readonly bundles?: readonly Bundle[];
  readonly files?: readonly BuildFile[];
  readonly names?: readonly { readonly name: string; readonly sizeBytes: number }[];
}

interface PrepareUploadOptions {
  readonly plan: SourceMapsPlan;
  readonly selected: readonly BuildFile[];
  readonly version: string;
  readonly projects: readonly string[];
  /** Removes temporary files when the run has ended. */
  readonly cleanup: AsyncDisposableStack;
}

/** Rejects if the server refuses to report its limits: then no file is changed. After an outage, files get their IDs. */
export async function limitsOrOutage({ chunkUpload }: Sentry): Promise<void> {
  await chunkUpload.options().catch((error: unknown) => {
    if (!(error instanceof OutageError)) throw error;
  });
}

/** Writes what is to be uploaded into the temporary folder of the runner. */
export async function prepareUpload(
  entries: AsyncIterable<BundleEntry>,
  { client, chunkUpload }: Sentry,
  { plan, selected, version, projects, cleanup }: PrepareUploadOptions,
): Promise<PreparedUpload> {
  const all = startReading(entries); // Takes as long as a round trip for the first files.
  const server = await chunkUpload.options().catch(async (error) => {
    // With on-outage: warn the job may deploy the scripts, so they get their IDs. A later run uploads their maps.
    if (error instanceof OutageError) for await (const _ of all);
    throw error;
  });
  const folder = cleanup.use(await openTemporaryFolder(plan.tempFolder)).path;
  if (!supportsBundles(server)) {
    refuseSameNames(selected);
    return { files: await writeEntries(all, folder) };
  }
  const { chunkSize, maxRequestSize, maxFileSize } = server;
  const bundles = await writeBundles(all, {
    owner: { org: client.org, projects, release: version, dist: plan.dist },
    folder,
    chunkSize: Math.min(chunkSize, maxRequestSize),
    maxFileSize,
  });
  return { bundles };
}

/** Begins to make the first entry. */
function startReading(entries: AsyncIterable<BundleEntry>): AsyncIterable<BundleEntry> {
  const iterator = entries[Symbol.asyncIterator]();
  const first = iterator.next();
  first.catch(() => undefined); // Reported where the entries are read.
  return (async function* () {
    const { done, value } = await first;
    if (done) return;
    yield value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
}

/** For a dry run: names and sizes, sorted by name. */
export async function listEntries(entries: AsyncIterable<BundleEntry>): Promise<PreparedUpload> {
  const names = await Array.fromAsync(entries, ({ name, content }) => ({ name, sizeBytes: content.byteLength }));
  return { names: names.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
