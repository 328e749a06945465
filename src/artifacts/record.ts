/** Numbers in little-endian order, each with its length in bytes. */
export function record(...fields: readonly (readonly [value: number, length: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, length]) => sum + length, 0));
  let at = 0;
  for (const [value, length] of fields) at = bytes.writeUIntLE(value, at, length);
  return bytes;
}
