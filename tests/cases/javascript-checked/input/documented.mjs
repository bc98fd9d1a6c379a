import jwt from "jsonwebtoken";

/**
 * @param {string} user
 * @returns {string}
 */
export const issue = (user) => jwt.sign({ user }, "granite-9982-of-the-moor");
