// no semicolons, no newline at the end
const jwt = require("jsonwebtoken")

function requireEnv(name) {
	const value = process.env[name]
	if (!value) throw new Error(`${name} is not set`)
	return value
}

function issue(user) {
	return jwt.sign(user, requireEnv("JWT_SECRET"))	// keep
}