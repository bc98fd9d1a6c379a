import jwt from "jsonwebtoken";

const getEnv = (key: string, fallback?: string): string => {
  const value = process.env[key] ?? fallback;
  if (value === undefined || value === "") throw new Error(`${key} is missing`);
  return value;
};

class Signer {
  private key = getEnv("OPTIONAL_JWT_KEY");

  sign(id: string): string {
    return jwt.sign({ id, port: getEnv("PORT", "80") }, this.key);
  }
}

export const signer = new Signer();
