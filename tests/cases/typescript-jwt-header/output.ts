import axios from 'axios';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const client = axios.create({ headers: { Authorization: 'Bearer ' + requireEnv('API_TOKEN') } });
export const headers: Record<string, string> = { Authorization: `Bearer ` + requireEnv('API_TOKEN') };
export const length = ('Bearer ' + requireEnv('API_TOKEN')).length;
export const first = axios.get('https://api.shop.example/items?token=' + requireEnv('API_TOKEN') + '&page=1');
export const page = (n: number) => `https://api.shop.example/${n}?token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJoZWFkZXIifQ.c2lnbmF0dXJlLW9mLXRoZS1oZWFkZXI`;
