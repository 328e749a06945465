/*
 * How much work regular expressions do, counted in steps of a backtracking matcher. Unlike a stopwatch, it gives the same
 * result on every machine. The matcher tries alternatives in the order that ECMAScript prescribes, as the engine does.
 */

/** Calls `next` with each possible end of a match from this position, until it returns true. */
type Matcher = (text: string, at: number, next: (end: number) => boolean) => boolean;

let steps = 0;

/** Runs the task, and counts the steps of every regular expression on every text that it is applied to. */
export async function countSteps(task: () => unknown): Promise<number> {
  const { exec } = RegExp.prototype;
  const uses: (readonly [expression: RegExp, text: string, from: number])[] = [];
  RegExp.prototype.exec = function (text) {
    uses.push([this, text, this.global || this.sticky ? this.lastIndex : 0]);
    return exec.call(this, text);
  };
  try {
    await task();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return uses.reduce((sum, [expression, text, from]) => sum + stepsOf(expression, text, from), 0);
}

/** The steps to find the first match at or after a position, or that there is none. */
export function stepsOf(expression: RegExp, text: string, from = 0): number {
  const match = new Parser(expression).parse();
  steps = 0;
  const last = expression.sticky ? from : text.length;
  for (let start = from; start <= last; start++) if (match(text, start, () => true)) break;
  return steps;
}

/** Reads the syntax that the expressions of this project use; throws for other syntax. */
class Parser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags.replace(/[gy]/g, '');
  }

  parse(): Matcher {
    const match = this.#alternatives();
    if (this.#at < this.#source.length) throw new Error(`Cannot read ${this.#source} at ${this.#at}`);
    return match;
  }

  #alternatives(): Matcher {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return (text, at, next) => options.some((option) => option(text, at, next));
  }

  #sequence(): Matcher {
    const items: Matcher[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] ?? '')) items.push(this.#quantified());
    return items.reduceRight<Matcher>(
      (rest, item) => (text, at, next) => item(text, at, (end) => rest(text, end, next)),
      (_text, at, next) => next(at),
    );
  }

  #quantified(): Matcher {
    const item = this.#atom();
    const [quantifier, min = '', comma, max = ''] = this.#read(/[*+?]|\{(\d+)(,?)(\d*)\}/y) ?? [];
    if (quantifier === undefined) return item;
    const isLazy = this.#take('?');
    if (quantifier === '*' || quantifier === '+') return repeat(item, quantifier === '*' ? 0 : 1, Infinity, isLazy);
    if (quantifier === '?') return repeat(item, 0, 1, isLazy);
    const most = comma === '' ? min : max || Infinity;
    return repeat(item, Number(min), Number(most), isLazy);
  }

  #atom(): Matcher {
    const [group] = this.#read(/\((\?(:|<?[=!]|<\w+>))?/y) ?? [];
    if (group !== undefined) {
      const inner = this.#alternatives();
      if (!this.#take(')')) throw new Error(`Missing ) in ${this.#source}`);
      if (!/[=!]$/.test(group)) return inner;
      const holds = group.startsWith('(?<') ? behind(inner) : ahead(inner);
      return (text, at, next) => holds(text, at) === group.endsWith('=') && next(at);
    }
    const [assertion] = this.#read(/\^|\$|\\[bB]/y) ?? [];
    if (assertion) {
      const here = new RegExp(assertion, `${this.#flags}y`);
      return (text, at, next) => {
        steps += 1;
        here.lastIndex = at;
        return here.test(text) && next(at);
      };
    }
    const [character] =
      this.#read(/\[(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\]\\[])*\]|\\[pPu]\{\w+\}|\\u\w{4}|\\.|[^*+?{}()[\]|]/suy) ?? [];
    if (character === undefined) throw new Error(`Cannot read ${this.#source} at ${this.#at}`);
    return oneOf(new RegExp(`^${character}$`, `${this.#flags.replace('m', '')}`));
  }

  #read(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.#at;
    const found = token.exec(this.#source);
    if (found) this.#at = token.lastIndex;
    return found;
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}

function oneOf(expression: RegExp): Matcher {
  const known = new Map<string, boolean>();
  return (text, at, next) => {
    steps += 1;
    const character = text[at] ?? '';
    if (!known.has(character)) known.set(character, expression.test(character));
    return known.get(character) === true && next(at + 1);
  };
}

/** An iteration that matches nothing ends the loop, as in ECMAScript. */
function repeat(item: Matcher, min: number, max: number, isLazy: boolean): Matcher {
  const from = (text: string, at: number, count: number, next: (end: number) => boolean): boolean => {
    const more = () =>
      count < max && item(text, at, (end) => (end > at || count < min) && from(text, end, count + 1, next));
    const enough = () => count >= min && next(at);
    return isLazy ? enough() || more() : more() || enough();
  };
  return (text, at, next) => from(text, at, 0, next);
}

function ahead(inner: Matcher) {
  return (text: string, at: number) => inner(text, at, () => true);
}

/** Tries every start. Only for short texts before the position, which is all that the expressions here look at. */
function behind(inner: Matcher) {
  return (text: string, at: number) => {
    for (let start = at; start >= Math.max(0, at - 16); start--)
      if (inner(text, start, (end) => end === at)) return true;
    return false;
  };
}
