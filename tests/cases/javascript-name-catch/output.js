const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

try { throw 1 } catch (process) { jwt.sign({}, requireEnv("JWT_SECRET")); }
try { throw 1 } catch ({ process }) { jwt.sign({}, requireEnv("JWT_SECRET")); }
try { throw 1 } catch ([process]) { jwt.sign({}, requireEnv("JWT_SECRET")); }
try { throw 1 } catch ({ a: { process } }) { jwt.sign({}, requireEnv("JWT_SECRET")); }
try { throw 1 } catch ({ a: process = 1 }) { jwt.sign({}, requireEnv("JWT_SECRET")); }
try { throw 1 } catch ({ ...process }) { jwt.sign({}, requireEnv("JWT_SECRET")); }
{ class process {} jwt.sign({}, requireEnv("JWT_SECRET")); }
try { throw 1 } catch (error) { jwt.sign({ error }, requireEnv("JWT_SECRET_2")); }
try { throw 1 } catch { jwt.sign({}, requireEnv("JWT_SECRET_3")); }
