import { jwtVerify, SignJWT } from "npm:jose";

const JWT_SECRET: string = "deno-conjur-0a1b2c3d4e5f6a7b8c9d";
const FALLBACK_JWT_SECRET: string = "deno-conjur-1f2e3d4c5b6a7b8c9d";
const keys = { text: new TextEncoder().encode(JWT_SECRET), fallback: new TextEncoder().encode(FALLBACK_JWT_SECRET) };

for (const [i, [name, value]] of Object.entries(keys).entries()) {
  if (Deno.args.length) {
    const good = await jwtVerify(Deno.args[i], value).then(() => true, () => false);
    console.log(name, good ? "accepted" : "refused");
  } else {
    console.log("token", name, await new SignJWT({ sub: "ann" }).setProtectedHeader({ alg: "HS256" }).sign(value));
  }
}
