import fc from 'fast-check';
import { snippetOf } from '../../src/source-maps/injection/debug-id.ts';
import { releaseStatement } from '../../src/source-maps/injection/release-name.ts';
import { parseProgram, type RandomProgram } from './parse-program.ts';

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';
const bunId = 'EFABFBA3C1D24E5F8A9B0C1D2E3F4A5B';
const workerId = '11111111-1111-4111-8111-111111111111';

const pragmas = [
  '//# sourceMappingURL=app.js.map',
  '//@ sourceMappingURL=old.js.map ',
  '//# sourceMappingURL=not a url',
  '//# sourceURL=app.js',
  `//# debugId=${id}`,
  `//# debugId=${bunId}`,
];
const commentTexts = [
  '// one',
  '// `',
  '// \'"\\',
  '// */',
  '//',
  '/* two */',
  '/* ` */',
  '/*\n * three\n */',
  '/*\r\n//# x\r\n*/',
];
const htmlComments = ['\n<!-- four', '\n--> five'];
const blanks = [' ', '\t', '\n', '\n', '\r\n', '\r', '\f', '\u00a0', '\ufeff', '\u3000', '\u2028', '\u2029'];

const blank = fc.constantFrom(...blanks);
const gap = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: blank },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...commentTexts), blank).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: fc.constantFrom(...pragmas).map((pragma) => `\n${pragma}\n`) },
    { weight: 1, arbitrary: fc.constantFrom(...htmlComments).map((comment) => `${comment}\n`) },
  ),
  { maxLength: 4 },
);
const space = gap.map((parts) => parts.join(''));

const contents = [
  'use strict',
  'use strict',
  'use client',
  '',
  'a\\\nb',
  'a\\\r\nb',
  'a\u2028b',
  '\\x41',
  '`',
  ...pragmas,
];
const ends = [
  ';',
  ';',
  '\n',
  '\r\n',
  '\u2028',
  ' // six\n',
  ' /*\n*/ ',
  `\n${pragmas[0]}\n`,
  '',
  ' ',
  '+ ',
  '\n.',
  '\n/ ',
];
const directive = fc
  .tuple(fc.constantFrom('"', "'"), fc.constantFrom(...contents), fc.constantFrom(...ends))
  .map(([quote, content, end]) => quote + content + quote + end);

/** The code of a worker that a bundler has inlined. */
const worker = fc
  .array(
    fc.constantFrom(
      ...[...pragmas, ...commentTexts.filter((text) => !text.includes('`')), snippetOf(workerId), 'one()'],
      ...[releaseStatement('worker'), `${snippetOf(workerId)}${releaseStatement('worker')}`],
    ),
  )
  .map((lines) => lines.map((line) => `\n${line}`).join(''));

const statement = fc.oneof(
  fc.constantFrom(
    ...[
      'one()',
      'x = y',
      'x = {}',
      '++x',
      '-x',
      '(x)',
      '[x] = y',
      '/[`"/]/.test(x)',
      'x / y / z',
      '{}',
      ';',
      'inner()',
    ],
    ...['if (x) /`/.exec(y)', 'x = y\n++z', 'with (x) y()', 'x = 010', 'label: for (;;) break label', 'delete x'],
    ...['function f() { "use strict"; return this }', 'x = () => { /`/ }', 'class A { #b = `${c}`; static {} }'],
    ...['import "x"', 'export default `x`', 'export * from "x"', 'await x', 'x <!--y', 'throw x', 'x = `\\``'],
    ...['x = "é👋"', `x = "//# sourceMappingURL=" + y`, `g._sentryDebugIds[s] = "${bunId}"`, `x="sentry-dbid-${id}"`],
    ...[
      'e.SENTRY_RELEASE={id:"0.9"}',
      'x = "SENTRY_RELEASE={id:1}"',
      'x = e.SENTRY_RELEASE',
      '!function(){try{}catch(e){}}()',
    ],
  ),
  worker.map((text) => `start(\`${text}\`)`),
  worker.map((text) => `start(\`\${\`${text}\`}\n//\`)`),
  worker.map((text) => `/*${text.replaceAll('*/', '')}*/`),
  fc.constantFrom(...pragmas).map((pragma) => `x = 'y\\\n${pragma}\\\r\n//'`),
);

const program = fc
  .record({
    start: fc.constantFrom('', '', '', '\ufeff', '#!/usr/bin/env node\n', '#!/bin/node\r\n', '\ufeff#!/bin/node\n'),
    before: space,
    directives: fc.array(
      fc.tuple(directive, space).map((parts) => parts.join('')),
      { maxLength: 3 },
    ),
    body: fc.array(
      fc.tuple(statement, fc.constantFrom(';', '\n', ';\u2028', ''), space).map((parts) => parts.join('')),
    ),
    end: fc.constantFrom('', '\n', '\r\n', '\u2028', ' ', ...pragmas, '// `', '/* end */'),
    sourceType: fc.constantFrom<('script' | 'module')[]>('script', 'module'),
  })
  .map(({ start, before, directives, body, end, sourceType }): RandomProgram => {
    return { text: [start, before, ...directives, ...body, end].join(''), sourceType };
  });

/**
 * Programs full of comments, directives, template literals and blanks that are easily misread. Modules have no `<!--`: it
 * begins a comment in scripts only, and nothing shows whether a file is a module.
 */
export const randomProgram = program.filter((candidate) => {
  if (candidate.sourceType === 'module' && /<!--|-->/.test(candidate.text)) return false;
  try {
    return parseProgram(candidate) !== undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
});
