"use strict";
var _jsonwebtoken = _interopRequireDefault(require("jsonwebtoken"));
_jsonwebtoken.default.sign({}, process.env.INTEROP_JWT_SECRET || (() => { throw new Error("INTEROP_JWT_SECRET is not set"); })());
var jwt_1 = require("jsonwebtoken");
(0, jwt_1.sign)({}, process.env.INTEROP_JWT_SECRET_2 || (() => { throw new Error("INTEROP_JWT_SECRET_2 is not set"); })());
const jsonwebtoken_1 = __importDefault(require("jsonwebtoken"));
jsonwebtoken_1.default.sign({}, process.env.INTEROP_JWT_SECRET_3 || (() => { throw new Error("INTEROP_JWT_SECRET_3 is not set"); })());
const all = __importStar(require("jsonwebtoken"));
all.sign({}, process.env.INTEROP_JWT_SECRET_4 || (() => { throw new Error("INTEROP_JWT_SECRET_4 is not set"); })());
