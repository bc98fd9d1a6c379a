import { JwtModule } from '@nestjs/jwt';
import * as jwt from 'jsonwebtoken';
import { jwtConstants } from './constants';
import { renamed } from '@/index';
import conf from './constants';
const { legacy } = require('../legacy');
JwtModule.register({ secret: jwtConstants.secret });
jwt.sign({}, conf.key); jwt.sign({}, legacy.secret); jwt.sign({}, renamed.secret);
