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

const maxBytesAhead = 16_000_000;

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

/** Writes what is to be uploaded into the temporary folder of the runner. */
export async function prepareUpload(
  entries: AsyncIterable<BundleEntry>,
  { client, chunkUpload }: Sentry,
  { plan, selected, version, projects, cleanup }: PrepareUploadOptions,
): Promise<PreparedUpload> {
  const answer = chunkUpload.options();
  const all = await readAhead(entries, answer);
  const server = await answer.catch(async (error) => {
    // With on-outage: warn the job may deploy the scripts. They get their IDs here, and a later run uploads their maps.
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

/** Makes entries while an answer is awaited, as long as they are small together. */
async function readAhead(
  entries: AsyncIterable<BundleEntry>,
  answer: Promise<unknown>,
): Promise<AsyncIterable<BundleEntry>> {
  const iterator = entries[Symbol.asyncIterator]();
  const rest = { [Symbol.asyncIterator]: () => iterator };
  const first: BundleEntry[] = [];
  let isAnswered = false;
  const answered = () => {
    isAnswered = true;
  };
  answer.then(answered, answered);
  for (let sizeBytes = 0; !isAnswered && sizeBytes < maxBytesAhead; ) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    sizeBytes += value.content.byteLength;
  }
  return (async function* () {
    yield* first;
    yield* rest;
  })();
}

/** For a dry run: names and sizes, sorted by name. */
export async function listEntries(entries: AsyncIterable<BundleEntry>): Promise<PreparedUpload> {
  const names = await Array.fromAsync(entries, ({ name, content }) => ({ name, sizeBytes: content.byteLength }));
  return { names: names.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
