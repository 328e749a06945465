/** Encodes an integer with `size` bytes. */
export function number(value: number, size: 2 | 4 | 8, isLittleEndian = true): Buffer {
  const bytes = Buffer.alloc(size);
  if (size === 8) isLittleEndian ? bytes.writeBigUInt64LE(BigInt(value)) : bytes.writeBigUInt64BE(BigInt(value));
  else isLittleEndian ? bytes.writeUIntLE(value, 0, size) : bytes.writeUIntBE(value, 0, size);
  return bytes;
}

/** Pads the bytes with zeros to a multiple of the size. */
export function padded(bytes: Buffer, size: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)]);
}

export function hex(text: string): Buffer {
  return Buffer.from(text.replaceAll('-', ''), 'hex');
}
