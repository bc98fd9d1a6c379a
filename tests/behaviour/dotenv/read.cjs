// read.cjs READER NAME FILE...: prints what the reader (`node`, or the package `dotenv`) reads for the name in each
// file, as a JSON array.
const { readFileSync } = require('node:fs');
const [reader, name, ...files] = process.argv.slice(2);
const parse = reader === 'node' ? require('node:util').parseEnv : require(reader).parse;
console.log(JSON.stringify(files.map((file) => parse(readFileSync(file, 'utf8'))[name] ?? null)));
