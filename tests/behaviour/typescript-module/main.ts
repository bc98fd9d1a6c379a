import jwt, { type SignOptions } from "jsonwebtoken";

interface Claims {
  sub: string;
}

const options: SignOptions = { noTimestamp: true };
const JWT_SECRET: string = "typescript-8c7b6a5f4e3d2c1b";

export class Tokens {
  constructor(private readonly secret: string = "parameter-1f2e3d4c5b6a") {}

  sign(claims: Claims): string {
    return jwt.sign(claims, this.secret, options);
  }

  verify(token: string): string | jwt.JwtPayload {
    return jwt.verify(token, this.secret);
  }
}

type Way = [(claims: Claims) => string, (token: string) => unknown];
const tokens = new Tokens();
const ways: Record<string, Way> = {
  constant: [(c) => jwt.sign(c, JWT_SECRET, options), (t) => jwt.verify(t, JWT_SECRET)],
  literal: [(c) => jwt.sign(c, "literal-6a5b4c3d2e1f", options), (t) => jwt.verify(t, "literal-6a5b4c3d2e1f")],
  parameter: [(c) => tokens.sign(c), (t) => tokens.verify(t)],
};

const given = process.argv.slice(2);
for (const [i, [name, [sign, verify]]] of Object.entries(ways).entries()) {
  if (given.length > 0) {
    let good = true;
    try {
      verify(given[i] ?? "");
    } catch {
      good = false;
    }
    console.log(name, good ? "accepted" : "refused");
  } else {
    console.log("token", name, sign({ sub: "ann" }));
    console.log("the same each time", name, sign({ sub: "ann" }));
  }
}
