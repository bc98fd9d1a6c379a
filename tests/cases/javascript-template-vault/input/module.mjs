import jwt from 'jsonwebtoken';

// Code waits in an async function, and at the top level of an ES module; a function that is only called so does not.
const KEY = 'a made-up key 1';
export const token = jwt.sign({}, KEY);

export class Tokens {
  static async make() { return jwt.sign({}, 'a made-up key 2'); }
  async *all() { yield jwt.sign({}, 'a made-up key 3'); }
  async() { return jwt.sign({}, 'a made-up key 4'); }
  asyncSign() { return jwt.sign({}, 'a made-up key 5'); }
  async sign(key = jwt.sign({}, 'a made-up key 6')) { return key; }
  field = jwt.sign({}, 'a made-up key 7');
  static { this.token = jwt.sign({}, 'a made-up key 8'); }
}

export const sign = async user => jwt.sign({ user }, 'a made-up key 9');
export const later = asyncUser => jwt.sign({ asyncUser }, 'a made-up key 10');
