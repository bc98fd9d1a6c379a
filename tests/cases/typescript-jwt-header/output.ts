import axios from 'axios';

export const client = axios.create({ headers: { Authorization: 'Bearer ' + (process.env['API_TOKEN'] || (() => { throw new Error('API_TOKEN is not set'); })()) } });
export const headers: Record<string, string> = { Authorization: `Bearer ` + (process.env['API_TOKEN'] || (() => { throw new Error('API_TOKEN is not set'); })()) };
export const length = ('Bearer ' + (process.env['API_TOKEN'] || (() => { throw new Error('API_TOKEN is not set'); })())).length;
export const first = axios.get('https://api.shop.example/items?token=' + (process.env['API_TOKEN'] || (() => { throw new Error('API_TOKEN is not set'); })()) + '&page=1');
export const page = (n: number) => `https://api.shop.example/${n}?token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJoZWFkZXIifQ.c2lnbmF0dXJlLW9mLXRoZS1oZWFkZXI`;
