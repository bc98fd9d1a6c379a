import jwt from 'jsonwebtoken';
import { signing } from '@shop/config';
import { cookie } from '@shop/config/cookie';
import { mine } from '#keys';
import { more } from '#lib/more';
import { now } from '~keys/now';

export const tokens = [signing.current, cookie, mine, more, now].map((key) => jwt.sign({}, key));
