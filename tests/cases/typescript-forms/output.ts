import jwt from 'jsonwebtoken';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const plain = ('a made-up key 1') as const;
const old = <const>'a made-up key 2';
const keys = [requireEnv('JWT_KEY')] as const;
jwt.sign({}, plain);
jwt.sign({}, old);
jwt.sign({}, keys[0]);
let late: string | undefined = process.env['LATE_KEY'];
late ||= requireEnv('LATE_KEY');
jwt.sign({}, late);
class Keys {
  private get key(): string { return requireEnv('JWT_SECRET'); }
  sign = (): string => jwt.sign({}, this.key);
}
export default Keys;
