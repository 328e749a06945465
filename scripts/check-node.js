// Plain JavaScript, because a Node that is too old cannot load TypeScript.
const needed = 24;
if (Number.parseInt(process.versions.node, 10) < needed) {
  console.error(
    `This project needs Node ${needed} or newer, but this is Node ${process.versions.node}. ` +
      `Install Node ${needed}, or run \`npm ci\` with install scripts allowed: it downloads Node ${needed} for the npm scripts.`,
  );
  process.exitCode = 1;
}
