/**
 * `npm start`. In JavaScript, and without what an old Node does not know: whoever calls it by another Node than the one that
 * `npm ci` installs reads a sentence instead of a stack.
 */
import module from 'node:module';

const OLDEST = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Firstline runs on Node 24, which "npm ci" installs beside it; this is Node ${process.versions.node}. Start it with "npm start".`,
  );
  process.exit(1);
}
// Halves what the next start takes to load: types are stripped and code is compiled once per version.
module.enableCompileCache?.();
await import('./start.ts');
