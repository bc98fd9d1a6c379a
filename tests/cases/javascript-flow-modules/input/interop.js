"use strict";
var _jsonwebtoken = _interopRequireDefault(require("jsonwebtoken"));
_jsonwebtoken.default.sign({}, "i1");
var jwt_1 = require("jsonwebtoken");
(0, jwt_1.sign)({}, "i2");
const jsonwebtoken_1 = __importDefault(require("jsonwebtoken"));
jsonwebtoken_1.default.sign({}, "i3");
const all = __importStar(require("jsonwebtoken"));
all.sign({}, "i4");
