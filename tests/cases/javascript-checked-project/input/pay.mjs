import jwt from "jsonwebtoken";

export const pay = (order) => jwt.sign(order, "the key of the orders");
