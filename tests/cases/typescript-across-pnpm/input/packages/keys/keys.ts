export const TOKEN_KEY = 'the key of all shops';
