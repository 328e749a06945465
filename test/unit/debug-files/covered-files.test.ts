import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectUncovered } from '../../../src/debug-files/covered-files.ts';
import type { DebugFile } from '../../../src/debug-files/debug-file.ts';
import type { Feature } from '../../../src/debug-files/formats/image.ts';
import { RecordingLog } from '../../support/recording-log.ts';

const debugId = '67452301-ab89-efcd-0123-456789abcdef';

function file(name: string, features: readonly Feature[] | undefined, more: Partial<DebugFile> = {}): DebugFile {
  const path = `/build/${name}`;
  return { path, displayPath: name, name, format: 'elf', offset: 0, sizeBytes: 100, debugId, features, ...more };
}

const full = file('full', ['debug', 'symtab', 'unwind']);
const debug = file('app.debug', ['debug', 'symtab']);
const app = file('app', ['symtab', 'unwind']);
const static_ = file('app.static', ['unwind']);
const symbols = file('app.sym', ['symtab', 'unwind'], { sizeBytes: 200 });
const none = file('app.dll', [], { format: 'pe' });
const unknown = file('app.pdb', undefined, { format: 'portablepdb' });

test.each<[what: string, files: readonly DebugFile[], kept: readonly DebugFile[], lines: readonly string[]]>([
  [
    'a file that contains everything',
    [app, debug, full],
    [full],
    [
      'app (elf, symtab, unwind) is covered by full (elf, debug, symtab, unwind)',
      'app.debug (elf, debug, symtab) is covered by full (elf, debug, symtab, unwind)',
    ],
  ],
  ['files that complement each other', [debug, app], [debug, app], []],
  [
    'three of four files',
    [static_, debug, app],
    [debug, app],
    ['app.static (elf, unwind) is covered by app (elf, symtab, unwind)'],
  ],
  [
    'a file that two others cover',
    [file('both', ['symtab', 'unwind'], { sizeBytes: 1 }), debug, file('code', ['unwind', 'compact unwind'])],
    [debug, file('code', ['unwind', 'compact unwind'])],
    ['both (elf, symtab, unwind) is covered by app.debug (elf, debug, symtab) and code (elf, unwind, compact unwind)'],
  ],
  [
    'the larger of two equal files',
    [app, symbols],
    [symbols],
    ['app (elf, symtab, unwind) is covered by app.sym (elf, symtab, unwind)'],
  ],
  [
    'the first of two files with the same size',
    [app, { ...app, displayPath: 'copy/app' }],
    [app],
    ['copy/app (elf, symtab, unwind) is covered by app (elf, symtab, unwind)'],
  ],
  ['a file without features, if it is alone', [none], [none], []],
  ['a file that may have features', [none, unknown], [unknown], ['app.dll (pe) is covered by app.pdb (portablepdb)']],
  ['files that may have features', [unknown, debug, unknown], [unknown, debug, unknown], []],
  ['files with other debug IDs', [app, { ...full, debugId: 'other' }], [app, { ...full, debugId: 'other' }], []],
])('%s is kept', async (_what, files, kept, lines) => {
  const log = new RecordingLog();
  const selection = await selectUncovered(files, log);
  expect(selection.files).toEqual(kept);
  expect([...selection.files, ...selection.covered]).toHaveLength(files.length);
  expect(log.lines.slice(1)).toEqual(lines.length > 0 ? [lines.join('\n')] : []);
});

/** What Sentry keeps of files that are stored in this order. */
function storeInOrder(files: readonly DebugFile[]): readonly DebugFile[] {
  let stored: DebugFile[] = [];
  for (const added of files) {
    const features = new Set<Feature>();
    stored = [...stored, added].toReversed().filter((one, index) => {
      const isRedundant = index > 0 && new Set(one.features).isSubsetOf(features);
      for (const feature of one.features ?? []) features.add(feature);
      return !isRedundant;
    });
    stored.reverse();
  }
  return stored;
}

test('Sentry keeps all selected files in any order, and they have all features', async () => {
  const features = fc.subarray<Feature>(['debug', 'symtab', 'unwind', 'mapping']);
  const property = fc.asyncProperty(
    fc.array(fc.tuple(features, fc.nat({ max: 3 })), { minLength: 1, maxLength: 6 }),
    fc.infiniteStream(fc.nat()),
    async (descriptions, numbers) => {
      const all = descriptions.map(([features, sizeBytes], index) => file(`file${index}`, features, { sizeBytes }));
      const { files } = await selectUncovered(all, new RecordingLog());
      const order = files.map((file) => [numbers.next().value, file] as const).sort(([one], [other]) => one - other);
      expect(new Set(storeInOrder(order.map(([, file]) => file)))).toEqual(new Set(files));
      const featuresOf = (some: readonly DebugFile[]) => new Set(some.flatMap(({ features }) => features ?? []));
      expect(featuresOf(files)).toEqual(featuresOf(all));
    },
  );
  await fc.assert(property, { numRuns: 500 });
});
