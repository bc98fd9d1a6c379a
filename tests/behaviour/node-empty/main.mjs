// Every form in which code passes over a variable that is empty: what takes its place must as well.
import jwt from 'jsonwebtoken';

const or = process.env.OR_KEY || 'passed-over-or-0f1e2d3c4b5a';
const orWrapped = process.env.OR_WRAPPED_KEY?.trim() || 'passed-over-wrapped-2d3c4b5a';
const orChain = process.env.OLD_KEY || process.env.OR_CHAIN_KEY || 'passed-over-chain-4b5a6978';

let ifNot = process.env.IF_NOT_KEY;
if (!ifNot) ifNot = 'passed-over-if-not-69788796';

let ifElse;
if (process.env.IF_ELSE_KEY) {
  ifElse = process.env.IF_ELSE_KEY;
} else {
  ifElse = 'passed-over-if-else-8796a5b4';
}

let assigned = process.env.ASSIGNED_KEY;
assigned ||= 'passed-over-assigned-96a5b4c3';

let again = process.env.AGAIN_KEY;
again = again ? again : 'passed-over-again-a5b4c3d2';

const choice = process.env.CHOICE_KEY ? process.env.CHOICE_KEY : 'passed-over-choice-c3d2e1f0';

let found;
const inline = (found = process.env.INLINE_KEY) ? found : 'passed-over-inline-d2e1f00f';

const { TAKEN_KEY: taken } = process.env;
const takenOut = taken || 'passed-over-taken-e1f00f1e';

class Signer {
  constructor(key) {
    this.key = key || process.env.CLASS_KEY || 'passed-over-class-f00f1e2d';
  }
}

const keys = {
  plain: or,
  wrapped: orWrapped,
  chain: orChain,
  later: ifNot,
  branch: ifElse,
  set: assigned,
  again: again,
  choice: choice,
  inline: inline,
  taken: takenOut,
  made: new Signer().key,
};
const tokens = process.argv.slice(2);

Object.keys(keys).forEach((name, i) => {
  if (!tokens.length) {
    console.log('token', name, jwt.sign({ sub: name }, keys[name]));
    return;
  }
  try {
    jwt.verify(tokens[i], keys[name]);
    console.log(name, 'accepted');
  } catch {
    console.log(name, 'refused');
  }
});
