export function printSection(title: string, text: string): void {
  console.log(`\n== ${title} ${'='.repeat(Math.max(0, 70 - title.length))}\n\n${text.trim()}`);
}

export function formatOutputs(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n');
}
