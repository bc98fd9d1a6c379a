// Where no default would let an empty variable pass, what takes its place reads the variable of the schema.
import jwt from 'jsonwebtoken';
import * as v from 'valibot';
import { optional, string } from 'valibot';

const Env = v.object({
  FIRST_PHRASE: v.optional(v.string(), process.env['FIRST_PHRASE'] || (() => { throw new Error('FIRST_PHRASE is not set'); })()),
  SECOND_PHRASE: v.fallback(v.string(), process.env['SECOND_PHRASE'] || (() => { throw new Error('SECOND_PHRASE is not set'); })()),
  THIRD_PHRASE: optional(string(), process.env['THIRD_PHRASE'] || (() => { throw new Error('THIRD_PHRASE is not set'); })()),
  FOURTH_PHRASE: v.nullish(v.pipe(v.string(), v.minLength(8)), process.env['FOURTH_PHRASE'] || (() => { throw new Error('FOURTH_PHRASE is not set'); })()),
  NODE_ENV: v.optional(v.string(), 'development'),
});
const env = v.parse(Env, process.env);

jwt.sign({}, env.FIRST_PHRASE);
jwt.sign({}, env.SECOND_PHRASE);
jwt.sign({}, env.THIRD_PHRASE);
jwt.sign({}, env.FOURTH_PHRASE);
