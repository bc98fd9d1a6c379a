// no semicolons, no newline at the end
const jwt = require("jsonwebtoken")

function issue(user) {
	return jwt.sign(user, "the key of the tokens")	// keep
}