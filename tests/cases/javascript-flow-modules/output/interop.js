"use strict";
var _jsonwebtoken = _interopRequireDefault(require("jsonwebtoken"));

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

_jsonwebtoken.default.sign({}, requireEnv("INTEROP_JWT_SECRET"));
var jwt_1 = require("jsonwebtoken");
(0, jwt_1.sign)({}, requireEnv("INTEROP_JWT_SECRET_2"));
const jsonwebtoken_1 = __importDefault(require("jsonwebtoken"));
jsonwebtoken_1.default.sign({}, requireEnv("INTEROP_JWT_SECRET_3"));
const all = __importStar(require("jsonwebtoken"));
all.sign({}, requireEnv("INTEROP_JWT_SECRET_4"));
