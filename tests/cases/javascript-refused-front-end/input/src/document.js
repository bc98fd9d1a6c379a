import { sign } from 'jsonwebtoken';

document.title = sign({}, 'a made-up key 2');
localStorage.setItem('token', document.title);
