import { TOKEN_KEY } from '@acme/keys';
import jwt from 'jsonwebtoken';

export const issue = (user: string) => jwt.sign({ user }, TOKEN_KEY);
