import { hex } from './bytes.ts';

interface BreakpadOptions {
  readonly id: string;
  readonly codeId?: string;
  readonly records?: readonly string[];
}

export function breakpad({ id, codeId, records = ['PUBLIC 1000 0 main'] }: BreakpadOptions): Buffer {
  const info = codeId ? [`INFO CODE_ID ${codeId} shop.exe`] : [];
  return Buffer.from([`MODULE Linux x86_64 ${id} shop`, ...info, ...records, ''].join('\n'));
}

/** A mapping as R8 writes it. Sentry needs the line numbers, which `lines: false` omits. */
export function mapping({ lines = true, seed = 'a' } = {}): Buffer {
  const numbers = lines ? '1:1:' : '';
  return Buffer.from(
    [
      '# compiler: R8',
      '# pg_map_id: 1234',
      `com.acme.Shop -> ${seed}.b:`,
      `    ${numbers}void open():12:12 -> c`,
      '',
    ].join('\n'),
  );
}

interface WasmOptions {
  readonly buildId?: string;
  readonly prefix?: string;
  /** Names of more custom sections. */
  readonly sections?: readonly string[];
}

/** A module with a type section and the build ID in a custom section. */
export function wasm({ buildId, prefix = '', sections = [] }: WasmOptions): Buffer {
  const custom = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from([name.length]), Buffer.from(name), content]);
    return Buffer.concat([Buffer.from([0, body.length]), body]);
  };
  const types = Buffer.from([1, 4, 1, 0x60, 0, 0]);
  const id = buildId === undefined ? [] : [custom('build_id', hex(prefix + buildId))];
  const more = sections.map((name) => custom(name, Buffer.alloc(8)));
  return Buffer.concat([Buffer.from('\0asm\x01\0\0\0'), types, custom('producers', Buffer.from([0])), ...id, ...more]);
}
