/*
 * Draws the log and the summary of a run as SVG, roughly as GitHub shows them. It knows only the Markdown that summaries
 * consist of: a heading, tables, links, bold text and folded blocks.
 */

const margin = 20;
/** Estimates of how much room a character takes; viewers use different fonts. */
const monospaceWidth = 7.3;
const textWidth = 7.6;
const rowHeight = 34;
const cellPadding = 13;

interface Step {
  readonly name: string;
  readonly lines: readonly string[];
}

export function drawLog(steps: readonly Step[]): string {
  const rows = steps.flatMap(({ name, lines }) => [
    { text: `✓ ${name}`, style: 'font-weight="bold" fill="#ffffff"' },
    ...lines.map((line, index) => ({ text: `${String(index + 1).padStart(4)}  ${line}`, style: 'fill="#d1d7e0"' })),
  ]);
  const width = 2 * margin + Math.max(...rows.map(({ text }) => text.length)) * monospaceWidth;
  const shapes = rows.map(({ text, style }, index) => textAt(margin, 30 + index * 20, escaped(text), style));
  const font = 'font-family="ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="12"';
  const title = 'Log of a run';
  return svg({ title, width, height: rows.length * 20 + 30, background: '#151b23', font }, shapes);
}

export function drawSummary(markdown: string): string {
  const shapes: string[] = [];
  let top = 10;
  let width = 0;
  for (const block of withoutEntities(markdown).split(/\n{2,}/)) {
    const [, title] = /^### (.*)/.exec(block) ?? [];
    const [, folded] = /<summary>(.*)<\/summary>/.exec(block) ?? [];
    if (title !== undefined) {
      shapes.push(textAt(margin, top + 28, inline(title), 'font-weight="bold" font-size="20"'));
      top += 46;
    } else if (folded !== undefined) {
      shapes.push(textAt(margin, top + 26, `▾ ${escaped(folded)}`));
      top += 42;
    } else if (block.startsWith('|')) {
      const table = drawTable(block, top);
      shapes.push(...table.shapes);
      top += table.height;
      width = Math.max(width, table.width);
    }
  }
  const font = 'font-family="-apple-system, Segoe UI, Noto Sans, DejaVu Sans, sans-serif" font-size="14"';
  const title = 'Job summary of a run';
  return svg({ title, width: width + 2 * margin, height: top + margin, background: '#ffffff', font }, shapes);
}

function drawTable(markdown: string, top: number) {
  const [head = [], alignments = [], ...body] = markdown.split('\n').map((line) => line.slice(2, -2).split(' | '));
  const rows = [head.map((text) => `**${text}**`), ...body];
  const widths = head.map((_, column) => 2 * cellPadding + Math.max(...rows.map((row) => widthOf(row[column]))));
  const shapes = rows.flatMap((row, index) => {
    const y = top + index * rowHeight;
    const fill = index > 0 && index % 2 === 0 ? '#f6f8fa' : '#ffffff';
    return row.map((cell, column) => {
      const x = margin + sum(widths.slice(0, column));
      const width = widths[column] ?? 0;
      const isRight = alignments[column]?.endsWith('-:');
      const textX = isRight ? x + width - cellPadding : x + cellPadding;
      const box = `<rect x="${x}" y="${y}" width="${width}" height="${rowHeight}" fill="${fill}" stroke="#d1d9e0"/>`;
      return box + textAt(textX, y + 22, inline(cell), isRight ? 'text-anchor="end"' : '');
    });
  });
  return { shapes, height: rows.length * rowHeight, width: sum(widths) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The width of a cell, without its Markdown. Bold text is wider. */
function widthOf(cell = ''): number {
  const text = cell.replace(/\*\*(.*?)\*\*/g, '$1').replace(/\[(.*?)\]\(.*?\)/g, '$1');
  return Math.ceil(text.length * textWidth * (cell.startsWith('**') ? 1.15 : 1));
}

function withoutEntities(markdown: string): string {
  const text = markdown.replaceAll('&nbsp;', '\u00a0');
  return text.replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
}

function inline(markdown: string): string {
  return escaped(markdown)
    .replace(/\*\*(.*?)\*\*/g, '<tspan font-weight="bold">$1</tspan>')
    .replace(/\[(.*?)\]\(.*?\)/g, '<tspan fill="#0969da">$1</tspan>');
}

function textAt(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${x}" y="${y}" xml:space="preserve"${attributes && ` ${attributes}`}>${content}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

interface Picture {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** The attributes of the font. */
  readonly font: string;
}

function svg({ title, width, height, background, font }: Picture, shapes: readonly string[]): string {
  const size = `width="${Math.ceil(width)}" height="${Math.ceil(height)}"`;
  const content = [`<title>${title}</title>`, `<rect ${size} rx="6" fill="${background}"/>`, ...shapes];
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font} fill="#1f2328">\n${content.join('\n')}\n</svg>\n`;
}
