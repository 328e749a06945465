/** What Sentry reads out of a version such as `package@1.2.3-rc.1+build`. */
export interface VersionInfo {
  readonly package: string | null;
  readonly version: Readonly<Record<string, string | number | null>>;
  readonly description: string;
  readonly buildHash: string | null;
}

const SEMVER = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\w.-]+))?(?:\+([\w.-]+))?$/;
/** Hexadecimal, but not a plain number. */
const HASH = /^(?!\d+$)[0-9a-f]{6,40}$/i;

/** Only a version with a package in front is taken apart; any other has its raw text and nothing more. */
export function versionInfo(version: string): VersionInfo {
  const at = version.lastIndexOf('@');
  const raw = version.slice(at + 1);
  const numbered = at > 0 ? SEMVER.exec(raw) : null;
  return {
    package: at > 0 ? version.slice(0, at) : null,
    version: numbered === null ? { raw } : { raw, ...readNumbers(numbered) },
    description: raw,
    buildHash: [raw, numbered?.[5] ?? ''].find((text) => HASH.test(text)) ?? null,
  };
}

function readNumbers([, major, minor, patch, pre, buildCode]: RegExpExecArray) {
  const given = [major, minor, patch].filter((part) => part !== undefined);
  const [majorNumber = 0, minorNumber = 0, patchNumber = 0] = given.map(Number);
  return {
    major: majorNumber,
    minor: minorNumber,
    patch: patchNumber,
    pre: pre ?? null,
    buildCode: buildCode ?? null,
    components: given.length,
  };
}
