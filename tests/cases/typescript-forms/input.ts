import jwt from 'jsonwebtoken';

const plain = ('a made-up key 1') as const;
const old = <const>'a made-up key 2';
const keys = ['a made-up key 3'] as const;
jwt.sign({}, plain);
jwt.sign({}, old);
jwt.sign({}, keys[0]);
let late: string | undefined = process.env['LATE_KEY'];
late ??= 'a made-up key 4';
jwt.sign({}, late);
class Keys {
  private get key(): string { return 'a made-up key 5'; }
  sign = (): string => jwt.sign({}, this.key);
}
export default Keys;
