const jwt = require("jsonwebtoken");
try { throw 1 } catch (process) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ({ process }) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ([process]) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ({ a: { process } }) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ({ a: process = 1 }) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch ({ ...process }) { jwt.sign({}, "tallow-comet-0001-of-the-office"); }
{ class process {} jwt.sign({}, "tallow-comet-0001-of-the-office"); }
try { throw 1 } catch (error) { jwt.sign({ error }, "tallow-comet-0002-of-the-office"); }
try { throw 1 } catch { jwt.sign({}, "tallow-comet-0003-of-the-office"); }
