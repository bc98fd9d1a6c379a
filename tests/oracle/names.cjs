#!/usr/bin/env node
/* names.cjs FOLDER <PAIRS: prints for each line `BEFORE<tab>AFTER` of paths a JSON list of what ruff has to say about the
 * second file alone: names that are not defined, imports that are not used or done twice, syntax errors. */
'use strict';
const fs = require('node:fs');
const { Workspace, PositionEncoding } = require('@astral-sh/ruff-wasm-nodejs');

const rules = ['F401', 'F404', 'F811', 'F821', 'F822', 'F823'];
const ruff = new Workspace({ lint: { select: rules }, 'target-version': 'py311' }, PositionEncoding.Utf8);

/* Beside `import os.path` and `import os as _os`, ruff takes `_os` for `os`, where that is a local name (F823). */
function isMistaken(d, lines) {
  const name = /^Local variable `(\w+)`/.exec(d.message)?.[1], { row, column } = d.start_location;
  const said = name && /^[\w]*/.exec(Buffer.from(lines[row - 1]).subarray(column - 1).toString())[0];
  return name !== undefined && said !== name;
}

function complaints(path) {
  const text = fs.readFileSync(path, 'utf8'), lines = text.split('\n');
  return ruff.check(text).filter((d) => !isMistaken(d, lines)).map((d) => `${d.code} ${d.message.replace(/from line \d+/, '')}`);
}

for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [before, after] = line.split('\t');
  const found = complaints(after);
  const known = found.length ? complaints(before) : [];
  const fresh = found.filter((complaint) => {
    const at = known.indexOf(complaint);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  console.log(JSON.stringify(fresh));
}
