const jwt = require("jsonwebtoken");

/**
 * @param {string} name
 * @returns {never}
 */
function missingEnv(name) {
  throw new Error(`${name} is not set`);
}

exports.bill = (order) => jwt.sign(order, process.env.BILL_KEY?.trim() || missingEnv("BILL_KEY"));
