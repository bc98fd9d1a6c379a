"use strict";
var _jsonwebtoken = _interopRequireDefault(require("jsonwebtoken"));
_jsonwebtoken.default.sign({}, process.env.JWT_SECRET_19 || (() => { throw new Error("JWT_SECRET_19 is not set"); })());
var jwt_1 = require("jsonwebtoken");
(0, jwt_1.sign)({}, process.env.JWT_SECRET_20 || (() => { throw new Error("JWT_SECRET_20 is not set"); })());
const jsonwebtoken_1 = __importDefault(require("jsonwebtoken"));
jsonwebtoken_1.default.sign({}, process.env.JWT_SECRET_21 || (() => { throw new Error("JWT_SECRET_21 is not set"); })());
const all = __importStar(require("jsonwebtoken"));
all.sign({}, process.env.JWT_SECRET_22 || (() => { throw new Error("JWT_SECRET_22 is not set"); })());
