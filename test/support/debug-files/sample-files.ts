import { createHash } from 'node:crypto';
import { hex } from './bytes.ts';
import { elf } from './elf.ts';
import { fatMachO, machO } from './mach-o.ts';
import { breakpad, mapping, wasm } from './other-formats.ts';
import { pdb, portablePdb } from './pdb.ts';
import { pe } from './pe.ts';

const guid = '9dd94932400c31498610f4e4fb0b6936';
const portableGuid = '1733433e69b22541935fc5ee64132326';
const [arm, intel] = [
  machO({ uuid: '1b205cd0-67d0-4d69-a0fa-c6bdddb2a609' }),
  machO({ uuid: '1c228684-3ee5-472b-ab8d-29b3fbf63a70', cpu: 0x01000007 }),
];

/** A debug information file of each format, by its path. */
export const sampleFiles: Readonly<Record<string, Buffer>> = {
  'linux/libshop.so.debug': elf({ buildId: hex('0123456789abcdef0123456789abcdef01234567') }),
  'Shop.app.dSYM/Contents/Info.plist': Buffer.from('<?xml version="1.0"?><plist/>'),
  'Shop.app.dSYM/Contents/Resources/DWARF/Shop': fatMachO([arm, intel]),
  'windows/shop.exe': pe({ guid, age: 2, exceptions: true }),
  'windows/shop.pdb': pdb({ guid, age: 1, debugAge: 3 }),
  'dotnet/Shop.pdb': portablePdb({ guid: portableGuid, stamp: 0xdf3c504c }),
  'linux/shop.sym': breakpad({ id: 'C0BCC3F19827FE653058404B2831D9E60' }),
  'web/shop.wasm': wasm({ buildId: 'fedcba9876543210fedcba9876543210' }),
  'android/mapping.txt': mapping(),
};

/** What Sentry must hold of them, sorted by debug ID. */
export const expectedDebugFiles: readonly (readonly [name: string, format: string, debugId: string, sha1: string])[] = [
  ['Shop', 'macho', '1b205cd0-67d0-4d69-a0fa-c6bdddb2a609', sha1(arm)],
  ['Shop', 'macho', '1c228684-3ee5-472b-ab8d-29b3fbf63a70', sha1(intel)],
  ['shop.exe', 'pe', '3249d99d-0c40-4931-8610-f4e4fb0b6936-2', sha1(sampleFiles['windows/shop.exe'])],
  // Its debug stream has age 3, but the PE file refers to it by age 2.
  ['shop.pdb', 'pdb', '3249d99d-0c40-4931-8610-f4e4fb0b6936-2', sha1(sampleFiles['windows/shop.pdb'])],
  ['Shop.pdb', 'portablepdb', '3e433317-b269-4125-935f-c5ee64132326-df3c504c', sha1(sampleFiles['dotnet/Shop.pdb'])],
  ['libshop.so.debug', 'elf', '67452301-ab89-efcd-0123-456789abcdef', sha1(sampleFiles['linux/libshop.so.debug'])],
  ['proguard-mapping', 'proguard', 'b0619b85-14b0-5c1a-854a-5a7d0ea817f5', sha1(sampleFiles['android/mapping.txt'])],
  ['shop', 'breakpad', 'c0bcc3f1-9827-fe65-3058-404b2831d9e6', sha1(sampleFiles['linux/shop.sym'])],
  ['shop.wasm', 'wasm', 'fedcba98-7654-3210-fedc-ba9876543210', sha1(sampleFiles['web/shop.wasm'])],
];

function sha1(bytes: Buffer | undefined): string {
  return createHash('sha1')
    .update(bytes ?? '')
    .digest('hex');
}
