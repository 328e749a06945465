/** A line terminator of JavaScript. */
export const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/** Comments that tools read and later tools replace. Others, such as `//@ts-check`, are ordinary comments. */
export const pragma = /^\/\/[#@]\s*(sourceMappingURL|sourceURL|debugId)=/;

/** Offset of the text, behind the byte order mark. */
export function startOfText(script: Buffer): number {
  return script.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
}

/** The line end that a script uses. */
export function lineEnd(script: Buffer): string {
  const first = script.indexOf('\n');
  return first > 0 && script[first - 1] === 0x0d ? '\r\n' : '\n';
}

/** Empty if the last line has a line end. */
export function missingLineEnd(script: Buffer): string {
  const last = script.at(-1);
  return last === undefined || last === 0x0a || last === 0x0d ? '' : lineEnd(script);
}
