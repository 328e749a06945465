import { hex } from './bytes.ts';

export function breakpad({ id, codeId }: { readonly id: string; readonly codeId?: string }): Buffer {
  const info = codeId ? [`INFO CODE_ID ${codeId} shop.exe`] : [];
  return Buffer.from([`MODULE Linux x86_64 ${id} shop`, ...info, 'PUBLIC 1000 0 main', ''].join('\n'));
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

/** A module with a type section and the build ID in a custom section. */
export function wasm({ buildId, prefix = '' }: { readonly buildId?: string; readonly prefix?: string }): Buffer {
  const custom = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from([name.length]), Buffer.from(name), content]);
    return Buffer.concat([Buffer.from([0, body.length]), body]);
  };
  const types = Buffer.from([1, 4, 1, 0x60, 0, 0]);
  const id = buildId === undefined ? [] : [custom('build_id', hex(prefix + buildId))];
  return Buffer.concat([Buffer.from('\0asm\x01\0\0\0'), types, custom('producers', Buffer.from([0])), ...id]);
}
