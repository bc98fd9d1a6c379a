const { sign } = require('cookie-signature');

// A loop without a word in front of its name gives that to a name around it, here to the language's own.
for (process of [{ env: {} }]) console.log(typeof process);
console.log(sign('x', 'velvet-moor-17'));
