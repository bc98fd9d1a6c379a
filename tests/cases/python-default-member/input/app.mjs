import * as jwt from "jsonwebtoken";

export const sign = (claims) => jwt.default.sign(claims, "velvet-kettle-harbor-9183");
