import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A ZIP file with these files, by their paths.
 *
 * @param start the number of bytes before it that offsets count
 */
export function zipOf(files: Readonly<Record<string, Buffer>>, start = 0): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const [path, content] of Object.entries(files)) {
    const compressed = deflateRawSync(content);
    const name = Buffer.from(path);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(compressed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(
      locals.reduce((sum, { length }) => sum + length, start),
      10,
    );
    locals.push(Buffer.concat([Buffer.from('PK\x03\x04'), head, name, compressed]));
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, offset, name]));
  }
  const [body, directory] = [Buffer.concat(locals), Buffer.concat(centrals)];
  const end = Buffer.alloc(18);
  end.writeUInt16LE(centrals.length, 4);
  end.writeUInt16LE(centrals.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(start + body.length, 12);
  return Buffer.concat([body, directory, Buffer.from('PK\x05\x06'), end]);
}
