import jwt from 'npm:jsonwebtoken@9';

export const sign = async (user: string) => jwt.sign({ user }, 'a made-up key 2');
