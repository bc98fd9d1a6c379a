import jwt from 'jsonwebtoken';

const key: string = 'a made-up key 2';

export const login = (user: string): string => jwt.sign({ user }, key);
