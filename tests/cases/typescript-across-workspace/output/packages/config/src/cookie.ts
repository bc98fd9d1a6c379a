export const cookie = process.env['COOKIE'] || (() => { throw new Error('COOKIE is not set'); })();
