// Where no default would let an empty variable pass, what takes its place reads the variable of the schema.
import jwt from 'jsonwebtoken';
import * as v from 'valibot';
import { optional, string } from 'valibot';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const fourthPhrase = requireEnv('FOURTH_PHRASE');
const Env = v.object({
  FIRST_PHRASE: v.optional(v.string(), requireEnv('FIRST_PHRASE')),
  SECOND_PHRASE: v.fallback(v.string(), requireEnv('SECOND_PHRASE')),
  THIRD_PHRASE: optional(string(), requireEnv('THIRD_PHRASE')),
  FOURTH_PHRASE: v.nullish(v.pipe(v.string(), v.minLength(8)), fourthPhrase),
  NODE_ENV: v.optional(v.string(), 'development'),
});
const env = v.parse(Env, process.env);

jwt.sign({}, env.FIRST_PHRASE);
jwt.sign({}, env.SECOND_PHRASE);
jwt.sign({}, env.THIRD_PHRASE);
jwt.sign({}, env.FOURTH_PHRASE);
