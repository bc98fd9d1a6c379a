import jwt from "jsonwebtoken";
import { mustGet as need } from "@/lib/env";

export const url = need("SHOP_URL");

export function sign(id: string, key = "otter-kettle-0002-of-the-shop"): string {
  return jwt.sign({ id }, key);
}
