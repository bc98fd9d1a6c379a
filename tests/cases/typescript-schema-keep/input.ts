// Where no default would let an empty variable pass, what takes its place reads the variable of the schema.
import jwt from 'jsonwebtoken';
import * as v from 'valibot';
import { optional, string } from 'valibot';

const Env = v.object({
  FIRST_PHRASE: v.optional(v.string(), 'kept here, the first'),
  SECOND_PHRASE: v.fallback(v.string(), 'kept here, the second'),
  THIRD_PHRASE: optional(string(), 'kept here, the third'),
  FOURTH_PHRASE: v.nullish(v.pipe(v.string(), v.minLength(8)), 'kept here, the fourth'),
  NODE_ENV: v.optional(v.string(), 'development'),
});
const env = v.parse(Env, process.env);

jwt.sign({}, env.FIRST_PHRASE);
jwt.sign({}, env.SECOND_PHRASE);
jwt.sign({}, env.THIRD_PHRASE);
jwt.sign({}, env.FOURTH_PHRASE);
