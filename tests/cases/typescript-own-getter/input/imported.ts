import jwt from "jsonwebtoken";
import { mustGet } from "./lib/env";

const url = mustGet("SHOP_URL");

export const sign = (id: string) => jwt.sign({ id, url }, "otter-kettle-0001-of-the-shop");
