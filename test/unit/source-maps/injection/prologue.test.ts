import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { prologueEnd } from '../../../../src/source-maps/injection/prologue.ts';

/** The bar marks the end of the prologue. */
test.each<[what: string, script: string, line: number, column: number]>([
  ['nothing', '|', 0, 0],
  ['code', '|one();\n', 0, 0],
  ['blank lines', '|\n\none();', 0, 0],
  ['indentation', '|  one();', 0, 0],
  ['a #! line', '#!/usr/bin/env node\n|one();', 1, 0],
  ['a #! line with a Windows line end', '#!/usr/bin/env node\r\n|one();', 1, 0],
  ['only a #! line', '#!/usr/bin/env node|', 0, 19],
  ['a line comment', '// one\n|one();', 1, 0],
  ['comments and blank lines', '// one\n\n/* two */  \n|\none();', 3, 0],
  ['a comment in front of code', '/*! one */|one();', 0, 10],
  ['a comment with non-ASCII characters', '/*! grüß Gott 👋 */|one();', 0, 19],
  ['a comment over several lines', '/*\n * one\n */|one();', 2, 3],
  ['an unterminated comment', '|/* one', 0, 0],
  ['a pragma', '|//# sourceMappingURL=a.js.map', 0, 0],
  ['a pragma behind a comment', '// one\n|//@ sourceMappingURL=a.js.map', 1, 0],
  ['a comment of another tool', '//@ts-check\n//#region one\n|one();', 2, 0],
  ['a directive behind a comment of another tool', "//@ts-check\n'use strict';\n|one();", 2, 0],
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
  ['a directive with a line break in a comment', '"use strict" /*\n*/ |one();', 1, 3],
  ['a directive that ends the script', '"use strict"|', 0, 12],
  ['a directive in front of an increment', '"use strict"\n|++one;', 1, 0],
  ['a string whose property is read', '|"use strict"\n.length;', 0, 0],
  ['a string in an addition', '|"use strict" + one;', 0, 0],
  ['a string in an `in` expression', '|"use strict"\nin one;', 0, 0],
  ['a string in a comparison', '|"use strict"\n!= one;', 0, 0],
  ['a directive in front of a name that begins with in', '"use strict"\n|inner();', 1, 0],
  ['an unterminated string', '|"use strict\none();', 0, 0],
  ['a pragma before a directive', '//# sourceMappingURL=a.map\n"use strict";\n|one();', 2, 0],
  ['a sourceURL before a directive', '//# sourceURL=a.js\n"use strict";\n|one();', 2, 0],
  ['a pragma behind a directive', '"use strict";\n|//# sourceMappingURL=a.map\n', 1, 0],
  ['a pragma behind a directive without a semicolon', '"use strict"\n|//# sourceMappingURL=a.map\n', 1, 0],
  ['a pragma behind a directive and a comment', '"use strict" // one\n|//# debugId=\n', 1, 0],
  ['a pragma between directives', '"a"\n//# sourceURL=a.js\n"use strict"\n|one();', 3, 0],
  ['a pragma between comments', '// one\n|//# sourceURL=a.js\n// two\none();', 1, 0],
  ['a no-break space before a directive', '\u00a0"use strict";|one();', 0, 14],
  ['Unicode blanks before a directive', '\u3000\u2003\ufeff\n"use strict";\u00a0\n|one();', 2, 0],
  ['Unicode blanks before code', '// one\n|\u00a0one();', 1, 0],
  ['a Unicode line separator before a directive', '\u2028"use strict";\u2029|one();', 2, 0],
  ['a Unicode line separator behind a directive', '"use strict"\u2028|one();', 1, 0],
  ['a Unicode line separator in a comment', '// one\u2028"use strict";|two();', 1, 13],
  ['an HTML comment before a directive', '<!-- one\n"use strict";\n|one();', 2, 0],
  ['the end of an HTML comment before a directive', '\n--> one\n"use strict";\n|one();', 3, 0],
  ['an HTML comment behind a directive', '"use strict" <!-- one\n|one();', 1, 0],
  ['a directive over several lines', '"a\\\nb";\n"use strict";\n|one();', 3, 0],
  ['a directive over several Windows lines', '"a\\\r\nb";\r\n"use strict";\r\n|one();', 3, 0],
  ['a directive with a Unicode line separator', '"a\u2028b";"use strict";|one();', 1, 16],
  ['a directive before something that is no token', '"use strict"\n|@one class Two {}', 1, 0],
  ['a directive before a decrement', '"use strict"\n|--one;', 1, 0],
  ['a string with a power', '|"use strict"\n** one;', 0, 0],
  ['a string that is called', '|"use strict"\n(one);', 0, 0],
  ['a tagged template literal', '|"use strict"\n`one`;', 0, 0],
  ['a string in parentheses', '|("use strict");one();', 0, 0],
  ['a string in front of a division', '|"use strict"\n/one/two', 0, 0],
  ['a #! line, a pragma and a directive', '#!/bin/node\n//# sourceURL=a.js\n"use strict";\n|one();', 3, 0],
  ['a byte order mark and a #! line', '\uFEFF#!/bin/node\n"use strict"\n|one();', 2, 0],
  ['a long comment', `/*${'é'.repeat(40_000)}*/"use strict";|one();`, 0, 40_017],
  ['a long comment between a directive and code', `"use strict"\n/*${'é'.repeat(2035)}*/\n|inner();`, 2, 0],
  ['a directive before a long string', `"use strict";|"${'é'.repeat(40_000)}".length`, 0, 13],
  ['a byte order mark', '\uFEFF|one();', 0, 0],
  ['a byte order mark and a directive', '\uFEFF"use strict";|one();', 0, 13],
  ['a Unicode line separator', '/* one\u2028*/|one();', 1, 2],
])('the end of the prologue is found: %s', (_what, marked, line, column) => {
  const script = marked.replace('|', '');
  const offset = Buffer.byteLength(marked.slice(0, marked.indexOf('|')));
  expect(prologueEnd(Buffer.from(script))).toEqual({ offset, line, column });
});

/** In strict code, `this` of a plain function call is undefined. */
test.each([
  ['"use strict";'],
  ['"use strict"\n'],
  ['#!/usr/bin/env node\n"use strict"; /* one */'],
  ['/* one */ "use asm"; // two\n"use strict" /*\n*/'],
])('a statement inserted behind %j leaves the script strict', (prologue) => {
  const script = `${prologue}result = (function () { return this; })();`;
  const { offset } = prologueEnd(Buffer.from(script));
  const changed = `${script.slice(0, offset)}!function(){}();\n${script.slice(offset)}`;
  const context = { result: 'none' };
  new Script(changed).runInNewContext(context);
  expect(context.result).toBeUndefined();
});
