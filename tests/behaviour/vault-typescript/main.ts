import jwt from "jsonwebtoken";

const JWT_SECRET: string = "vault-typescript-7c6b5a4f3e2d";

async function main(given: string[]): Promise<void> {
  for (const token of given) {
    let good = true;
    try {
      jwt.verify(token, JWT_SECRET);
    } catch {
      good = false;
    }
    console.log("api", good ? "accepted" : "refused");
  }
  if (given.length === 0) {
    console.log("token api", jwt.sign({ sub: "ann" }, JWT_SECRET, { noTimestamp: true }));
  }
}

await main(process.argv.slice(2));
