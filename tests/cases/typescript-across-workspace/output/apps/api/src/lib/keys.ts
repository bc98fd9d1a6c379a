export const mine = process.env['MINE'] || (() => { throw new Error('MINE is not set'); })();
