export const more = process.env['MORE'] || (() => { throw new Error('MORE is not set'); })();
