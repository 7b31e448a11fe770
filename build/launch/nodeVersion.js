// Loaded with --import before every script of this room, so it must run on Node 20 too: plain JavaScript, no imports.
const OLDEST_MAJOR = 26;
const major = Number(process.versions.node.split('.')[0]);

if (major < OLDEST_MAJOR) {
  console.error(
    `Callside is built with Node ${OLDEST_MAJOR}, which npm ci puts into node_modules; this is ${process.versions.node}. Run: npm rebuild node --ignore-scripts=false`,
  );
  process.exit(1);
}
