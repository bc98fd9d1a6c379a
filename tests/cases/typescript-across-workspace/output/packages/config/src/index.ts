export const signing = { current: process.env['SIGNING_CURRENT'] || (() => { throw new Error('SIGNING_CURRENT is not set'); })() };
