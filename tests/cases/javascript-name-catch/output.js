const jwt = require("jsonwebtoken");
try { throw 1 } catch (process) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ({ process }) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ([process]) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ({ a: { process } }) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ({ a: process = 1 }) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ({ ...process }) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
{ class process {} jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch (error) { jwt.sign({ error }, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })()); }
try { throw 1 } catch { jwt.sign({}, process.env.JWT_SECRET_3 || (() => { throw new Error("JWT_SECRET_3 is not set"); })()); }
