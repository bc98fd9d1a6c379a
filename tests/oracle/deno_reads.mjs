/* deno_reads.mjs, run by Deno: [{folder, values, reads: [{code, want}]}] on standard input; prints for each folder the code
 * that does not give what is wanted, or gives something without the variables; or null. */
import { Buffer } from 'node:buffer';
import { text } from 'node:stream/consumers';
import process from 'node:process';

function gives(code) {
  try {
    return Buffer.from(new Function('Buffer', `return (${code}\n);`)(Buffer)).toString('base64');
  } catch {
    return null;
  }
}

function misread({ folder, values, reads }) {
  Deno.chdir(folder);
  for (const [name, value] of Object.entries(values)) Deno.env.set(name, value);
  const wrong = reads.find(({ code, want }) => gives(code) !== want);
  for (const name of Object.keys(values)) Deno.env.delete(name);
  return (wrong ?? reads.find(({ code }) => gives(code) !== null))?.code ?? null;
}

console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map(misread)));
