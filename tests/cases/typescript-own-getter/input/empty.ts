import jwt from "jsonwebtoken";
import { orNothing } from "./lib/env";

const url = orNothing("SHOP_URL");

export const sign = (id: string) => jwt.sign({ id, url }, "otter-kettle-0003-of-the-shop");
