import express from 'express';
import jwt from 'jsonwebtoken';

export const page = <Page secretOrKey="a made-up key 1" token={jwt.sign({}, 'a made-up key 2')} />;
export const app = express();
