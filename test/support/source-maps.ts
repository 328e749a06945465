import type { TempFolder } from './temp-folder.ts';

/** A script as a bundler writes it, and its map; each number makes another pair. */
export async function writePair(folder: TempFolder, name: string, number = 1): Promise<void> {
  const source = `export function run${number}() {\n  throw new Error('${number}');\n}\n`;
  const map = {
    ...{ version: 3, file: name, sources: [`../src/${name}.ts`], sourcesContent: [source], names: [] },
    mappings: 'AAAA',
  };
  await folder.write(
    `dist/${name}`,
    `function run${number}(){throw new Error("${number}")}\n//# sourceMappingURL=${name}.map\n`,
  );
  await folder.write(`dist/${name}.map`, JSON.stringify(map));
}

/** A script that no encoding makes much smaller. Its content follows from its name. */
export async function writeNoise(folder: TempFolder, name: string, sizeBytes: number): Promise<void> {
  let seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
  const bytes = Buffer.from(
    Array.from({ length: Math.ceil((sizeBytes * 3) / 4) }, () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed >>> 24;
    }),
  );
  await folder.write(`dist/${name}`, `run('${bytes.toString('base64')}')\n`);
}
