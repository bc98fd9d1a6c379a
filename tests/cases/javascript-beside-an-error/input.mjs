import express from 'express';
import jwt from 'jsonwebtoken';

const app = express();
// Somebody is typing here, and the editor saves: what the text means depends on every word behind the parenthesis.
app.use(

const key = 'a made-up key 1';
export const token = jwt.sign({}, key);
