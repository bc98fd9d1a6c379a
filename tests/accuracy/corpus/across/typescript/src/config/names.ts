export const cookie = 'across-ts-cookie'; // -
export const sessionKey = 'across-ts-session'; // +express-session
