export const now = process.env['NOW'] || (() => { throw new Error('NOW is not set'); })();
