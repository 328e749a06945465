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
