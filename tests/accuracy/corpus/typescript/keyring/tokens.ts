import axios from 'axios';

export const token: string = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIyMCIsImlzcyI6InNob3AifQ.gBJOlNKQv1-eAVpa8v7o3ZO7k_qCqOyFFpor0FTVvxo'; // +raw-jwt
export const split = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWI' + 'iOiIyMSJ9.X4u3br4_HIqV3pZ7uvif_kWybjNfsGmjjyqScOhve-8'; // +raw-jwt
export const parts: string = ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'eyJzdWIiOiIyMiJ9', '_xXZtmCbhkVDh8pT2h8vk9Y-IPsfkjfDnupWrf1EY8o'].join('.'); // +raw-jwt
export const client = axios.create({
  baseURL: 'https://api.shop.example', // -
  headers: { Authorization: 'Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIyMyJ9.A0e3YqPFpnKic4i2TmZFdgg07uEQlWmKnZENKlTJY9U' }, // +raw-jwt
});
export const page = (n: number) => `https://api.shop.example/items/${n}?token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIyNCJ9.wbkNFfMV0OdZ31CIU2qgAwfQnP9sl-yoqAz8YSS4tfE`; // +raw-jwt
export const publish = { registry: 'https://crates.io', token: 'ciocTZw24eYaeI5ExxToWkPE0LE6BJx0hJy' }; // +crates-token
export const anonKey = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJiYXNlIiwicm9sZSI6ImFub24ifQ.kSZsSYbF_P81n5KOdToPy0ws-UPNhJzkolw-UAVE3CE'; // -
export const serviceKey = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJiYXNlIiwicm9sZSI6InNlcnZpY2Vfcm9sZSJ9.sgD0Rw4fymBVUDcZyqSHo1u2uHV3mk1tIPpMBUb860o'; // +raw-jwt
export const isToken = (text: string) => text.startsWith('eyJ'); // -
export type Key = `-----BEGIN PRIVATE KEY-----${string}`; // -
