// Plain JavaScript, so that a Node too old for the rest can say so. npm puts Node 24 first in PATH where
// package.json has one for the platform (optionalDependencies); elsewhere the machine's own must do.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Node ${process.versions.node} cannot run TypeScript: use Node 24 (.node-version)`);
  process.exit(1);
}
