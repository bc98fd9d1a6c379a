export const TOKEN_KEY = process.env['TOKEN_KEY'] || (() => { throw new Error('TOKEN_KEY is not set'); })();
