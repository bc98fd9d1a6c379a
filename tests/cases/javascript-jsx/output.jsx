import express from 'express';
import jwt from 'jsonwebtoken';

export const page = <Page secretOrKey="a made-up key 1" token={jwt.sign({}, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })())} />;
export const app = express();
