import jwt from 'jsonwebtoken';

const plain = ('a made-up key 1') as const;
const old = <const>'a made-up key 2';
const keys = [process.env['JWT_KEY'] || (() => { throw new Error('JWT_KEY is not set'); })()] as const;
jwt.sign({}, plain);
jwt.sign({}, old);
jwt.sign({}, keys[0]);
let late: string | undefined = process.env['LATE_KEY'];
late ||= process.env['LATE_KEY'] || (() => { throw new Error('LATE_KEY is not set'); })();
jwt.sign({}, late);
class Keys {
  private get key(): string { return process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })(); }
  sign = (): string => jwt.sign({}, this.key);
}
export default Keys;
