import jwt from "jsonwebtoken";

type Names = "PORT" | "SHOP_URL";

function getEnv(name: Names): string {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
}

export const sign = (id: string) => jwt.sign({ id, url: getEnv("SHOP_URL") }, "otter-kettle-0005-of-the-shop");
