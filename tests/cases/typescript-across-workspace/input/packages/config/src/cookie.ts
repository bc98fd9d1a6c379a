export const cookie = 'of-the-cookie';
