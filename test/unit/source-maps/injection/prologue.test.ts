import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { prologueEnd } from '../../../../src/source-maps/injection/prologue.ts';

/** The bar shows where the first statement may stand. */
test.each<[what: string, script: string, line: number, column: number]>([
  ['nothing', '|', 0, 0],
  ['code', '|one();\n', 0, 0],
  ['blank lines', '|\n\none();', 0, 0],
  ['indentation', '|  one();', 0, 0],
  ['a line for the shell', '#!/usr/bin/env node\n|one();', 1, 0],
  ['a line for the shell, of Windows', '#!/usr/bin/env node\r\n|one();', 1, 0],
  ['nothing but a line for the shell', '#!/usr/bin/env node|', 0, 19],
  ['a comment of a line', '// one\n|one();', 1, 0],
  ['comments and blank lines', '// one\n\n/* two */  \n|\none();', 3, 0],
  ['a comment in front of code', '/*! one */|one();', 0, 10],
  ['a comment with letters beyond ASCII', '/*! grüß Gott 👋 */|one();', 0, 19],
  ['a comment of several lines', '/*\n * one\n */|one();', 2, 3],
  ['a comment without an end', '|/* one', 0, 0],
  ['a comment for tools', '|//# sourceMappingURL=a.js.map', 0, 0],
  ['a comment for tools behind another', '// one\n|//@ sourceMappingURL=a.js.map', 1, 0],
  ['a comment for other tools', '//@ts-check\n//#region one\n|one();', 2, 0],
  ['a directive behind a comment for other tools', "//@ts-check\n'use strict';\n|one();", 2, 0],
  ['a directive behind a form feed', '\f"use strict";\n|one();', 1, 0],
  ['a directive', '"use strict";\n|one();', 1, 0],
  ['a directive in front of code', '"use strict";|one();', 0, 13],
  ['a directive in single quotes', "'use client';|one();", 0, 13],
  ['two directives', '"use client";\n"use strict";\n|one();', 2, 0],
  ['a directive with quotes in it', '"a\\"b";|one();', 0, 7],
  ['a directive behind comments', '/* one */\n// two\n"use strict";\n|// three\none();', 3, 0],
  ['a directive without a semicolon', '"use strict"\n|one();', 1, 0],
  ['a directive without a semicolon, indented code', '"use strict"\n|  one();', 1, 0],
  ['a directive with a comment behind it', '"use strict" // one\n|one();', 1, 0],
  ['a directive with a broken line in a comment', '"use strict" /*\n*/ |one();', 1, 3],
  ['a directive that ends the script', '"use strict"|', 0, 12],
  ['a directive in front of an increment', '"use strict"\n|++one;', 1, 0],
  ['a text that is called on', '|"use strict"\n.length;', 0, 0],
  ['a text that is added to', '|"use strict" + one;', 0, 0],
  ['a text that is looked for', '|"use strict"\nin one;', 0, 0],
  ['a text that is compared', '|"use strict"\n!= one;', 0, 0],
  ['a directive in front of a word that begins with in', '"use strict"\n|inner();', 1, 0],
  ['a text without an end', '|"use strict\none();', 0, 0],
  ['a byte order mark', '\uFEFF|one();', 0, 0],
  ['a byte order mark and a directive', '\uFEFF"use strict";|one();', 0, 13],
  ['a line separator of Unicode', '/* one\u2028*/|one();', 1, 2],
])('%s', (_what, marked, line, column) => {
  const script = marked.replace('|', '');
  const offset = Buffer.byteLength(marked.slice(0, marked.indexOf('|')));
  expect(prologueEnd(Buffer.from(script))).toEqual({ offset, line, column });
});

/** What JavaScript itself says: in strict code, `this` of a function that is just called is undefined. */
test.each([
  ['"use strict";'],
  ['"use strict"\n'],
  ['#!/usr/bin/env node\n"use strict"; /* one */'],
  ['/* one */ "use asm"; // two\n"use strict" /*\n*/'],
])('a statement behind %j leaves strict code strict', (prologue) => {
  const script = `${prologue}result = (function () { return this; })();`;
  const { offset } = prologueEnd(Buffer.from(script));
  const changed = `${script.slice(0, offset)}!function(){}();\n${script.slice(offset)}`;
  const context = { result: 'none' };
  new Script(changed).runInNewContext(context);
  expect(context.result).toBeUndefined();
});
