// compiles.js FILE...: prints `yes` or `no` for each file: can it be read as a script or as a module?
const fs = require('fs');
const vm = require('vm');
const { wrap } = require('module');

/* Whether Node reads it, as a script or as a module: what `node --check` asks. */
function nodeReads(text) {
  const body = text.replace(/^\uFEFF?(#!.*)?/, '');
  for (const attempt of [() => new vm.Script(wrap(body)), () => new vm.SourceTextModule(body)]) {
    try {
      attempt();
      return true;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return false;
}

module.exports = { nodeReads };
if (require.main === module) {
  for (const path of process.argv.slice(2)) console.log(nodeReads(fs.readFileSync(path, 'utf8')) ? 'yes' : 'no');
}
