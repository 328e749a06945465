/** The parts of a version such as `package@1.2.3-rc.1+build`, as Sentry parses them. */
export interface VersionInfo {
  readonly package: string | null;
  readonly version: Readonly<Record<string, string | number | null>>;
  readonly description: string;
  readonly buildHash: string | null;
}

const SEMVER = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\w.-]+))?(?:\+([\w.-]+))?$/;
/** Hexadecimal digits, at least one of them a letter. */
const HASH = /^(?!\d+$)[0-9a-f]{6,40}$/i;

/** Only a version with a package is parsed; any other has its raw text only. */
export function versionInfo(version: string): VersionInfo {
  const at = version.lastIndexOf('@');
  const raw = version.slice(at + 1);
  const semver = at > 0 ? SEMVER.exec(raw) : null;
  return {
    package: at > 0 ? version.slice(0, at) : null,
    version: semver === null ? { raw } : { raw, ...readNumbers(semver) },
    description: raw,
    buildHash: [raw, semver?.[5] ?? ''].find((text) => HASH.test(text)) ?? null,
  };
}

function readNumbers([, major, minor, patch, pre, buildCode]: RegExpExecArray) {
  const numbers = [major, minor, patch].filter((part) => part !== undefined);
  const [majorNumber = 0, minorNumber = 0, patchNumber = 0] = numbers.map(Number);
  return {
    major: majorNumber,
    minor: minorNumber,
    patch: patchNumber,
    pre: pre ?? null,
    buildCode: buildCode ?? null,
    components: numbers.length,
  };
}
