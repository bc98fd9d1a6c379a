import jwt from "jsonwebtoken"; import { K } from "@cfg/jwt"; import { K2 } from "@keys"; import { K3 } from "lib/base";
jwt.sign({}, K); jwt.sign({}, K2); jwt.sign({}, K3);
