import { z } from "zod"; import jwt from "jsonwebtoken"; import Joi from "joi"; import * as yup from "yup"; import * as v from "valibot";

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const schema = z.object({ K: z.string().min(3), N: z.string().default("lbl-nn"), P: z.coerce.number().default(3000) });
const env = schema.parse(process.env);
jwt.sign({ n: env.N }, env.K);
const js = Joi.object({ K2: Joi.string().required(), N: Joi.string().default("lbl") });
const { value } = js.validate(process.env);
jwt.sign({ n: value.N }, value.K2);
const ys = yup.object({ K3: yup.string().required() });
jwt.sign({}, ys.validateSync(process.env).K3);
const vs = v.object({ K4: v.optional(v.string(), requireEnv("K4")) });
jwt.sign({}, v.parse(vs, process.env).K4);
const r = z.object({ K5: z.string().min(1) }).safeParse(process.env);
jwt.sign({}, r.data.K5);
import { createEnv } from "@t3-oss/env-nextjs";
export const e3 = createEnv({ server: { K6: z.string().min(1), N: z.string().default("lbl") }, runtimeEnv: process.env });
jwt.sign({ n: e3.N }, e3.K6);
