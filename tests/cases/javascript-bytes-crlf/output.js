// no semicolons, no newline at the end
const jwt = require("jsonwebtoken")

function issue(user) {
	return jwt.sign(user, process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set") })())	// keep
}