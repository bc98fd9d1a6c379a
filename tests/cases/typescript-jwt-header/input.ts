import axios from 'axios';

export const client = axios.create({ headers: { Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJoZWFkZXIifQ.c2lnbmF0dXJlLW9mLXRoZS1oZWFkZXI' } });
export const headers: Record<string, string> = { Authorization: `Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJoZWFkZXIifQ.c2lnbmF0dXJlLW9mLXRoZS1oZWFkZXI` };
export const length = 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJoZWFkZXIifQ.c2lnbmF0dXJlLW9mLXRoZS1oZWFkZXI'.length;
export const first = axios.get('https://api.shop.example/items?token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJoZWFkZXIifQ.c2lnbmF0dXJlLW9mLXRoZS1oZWFkZXI&page=1');
export const page = (n: number) => `https://api.shop.example/${n}?token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJoZWFkZXIifQ.c2lnbmF0dXJlLW9mLXRoZS1oZWFkZXI`;
