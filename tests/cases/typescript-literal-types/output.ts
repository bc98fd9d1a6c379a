import jwt from 'jsonwebtoken';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const FIXED: 'a made-up key 1' = 'a made-up key 1';
jwt.sign({}, FIXED);

type Key = 'a made-up key 2' | 'a made-up key 3';
const named: Key = 'a made-up key 2';
jwt.sign({}, named);

class Keys {
  static readonly KEY: 'a made-up key 4' = 'a made-up key 4';
  sign = () => jwt.sign({}, Keys.KEY);
}

const settings: { secret: 'a made-up key 5' } = { secret: 'a made-up key 5' };
jwt.sign({}, settings.secret);
jwt.sign({}, ('a made-up key 6' as 'a made-up key 6'));

declare const GIVEN: 'a made-up key 7';
jwt.sign({}, GIVEN);

const free = requireEnv('FREE') satisfies string;
jwt.sign({}, free);
const pair: readonly string[] = [requireEnv('PAIR')];
jwt.sign({}, pair[0]!);
export { Keys };
