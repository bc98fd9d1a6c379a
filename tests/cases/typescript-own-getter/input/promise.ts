import jwt from "jsonwebtoken";
import { later } from "./lib/env";

export const sign = async (id: string) =>
  jwt.sign({ id, url: await later("SHOP_URL") }, "otter-kettle-0004-of-the-shop");
