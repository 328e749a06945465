/*
 * Whether an answer of Sentry has the fields that are read from it. A proxy or another server may answer in its place, and
 * a missing field would fail far from its cause.
 */

export function isAssembly(answer: unknown): boolean {
  const { state, missingChunks } = fieldsOf(answer);
  return typeof state === 'string' && isTextList(missingChunks ?? []);
}

/** Whether an answer has the assembly of each of these debug information files. */
export function hasAssemblies(answer: unknown, checksums: readonly string[]): boolean {
  const answers = fieldsOf(answer);
  return checksums.every((checksum) => {
    const { dif = null } = fieldsOf(answers[checksum]);
    return isAssembly(answers[checksum]) && (dif === null || isDebugFile(dif));
  });
}

export function hasMissingList(answer: unknown): boolean {
  return isTextList(fieldsOf(answer)['missing']);
}

export function isDebugFileList(answer: unknown): boolean {
  return Array.isArray(answer) && answer.every(isDebugFile);
}

function isDebugFile(answer: unknown): boolean {
  const { sha1, debugId } = fieldsOf(answer);
  return typeof sha1 === 'string' && typeof debugId === 'string';
}

/** Empty for an answer that is not an object. */
function fieldsOf(answer: unknown): Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
