import jwt from "jsonwebtoken";
import { mustGet as need } from "@/lib/env";

export const url = need("SHOP_URL");

export function sign(id: string, key = need("MAPPED_JWT_KEY")): string {
  return jwt.sign({ id }, key);
}
