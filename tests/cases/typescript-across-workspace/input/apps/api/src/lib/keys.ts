export const mine = 'of-the-imports';
