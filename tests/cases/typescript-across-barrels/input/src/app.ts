import jwt from "jsonwebtoken"; import { CE, E, NS, Con, all, dflt } from ".";
jwt.sign({ n: CE.N }, CE.K); jwt.sign({}, E.K); jwt.sign({}, NS.K); jwt.sign({}, Con.K); jwt.sign({}, Con.G); jwt.sign({}, all.K); jwt.sign({}, dflt);
